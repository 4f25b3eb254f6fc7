package shop

import (
	"net/http"
	"net/url"
)

type step int

const (
	begin step = iota
	fill
	send
)

func exchange(code string) (resp *http.Response, err error) {
	form := url.Values{}
	at := begin
	for at <= send {
		switch at {
		case begin:
			form.Set("grant_type", "authorization_code")
			form.Set("code", code)
		case send:
			resp, err = http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
		}
		at++
	}
	return
}
