package shop

import (
	"net/http"
	"net/url"
)

const debug = false

func refresh(token string) (*http.Response, error) {
	// http.Get("https://old.example.test/oauth/old_token?grant_type=password&user_id=1")
	target := "https://api.example.test/oauth/old_token"
	if debug {
		target = "https://debug.example.test/oauth/old_token"
	}
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	if true {
		return http.PostForm(target, form) // [live]
	}
	return http.Get("https://never.example.test/oauth/old_token")
}

/*
func login(user string) (*http.Response, error) {
	return http.Get("https://old.example.test/oauth/old_token?grant_type=password&user_id=" + user)
}
*/
