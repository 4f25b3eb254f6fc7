package shop

import (
	"errors"
	"log"
	"net/http"
	"net/url"
)

func fail(why string) {
	log.Print(why)
	panic(errors.New(why))
}

func run(code string, live bool) (*http.Response, error) {
	var target string
	if live {
		target = "https://api.example.test/oauth/old_token"
	} else {
		fail("not live")
	}
	form := url.Values{}
	form.Add("grant_type", "authorization_code")
	form.Add("code", code)
	return http.PostForm(target, form) // [code]
}
