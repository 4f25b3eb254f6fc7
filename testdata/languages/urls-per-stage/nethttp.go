package shop

import (
	"net/http"
	"net/url"
)

const stage = "live"

type urls struct{ token, authorize string }

var stages = map[string]urls{
	"live": {token: "https://api.example.test/oauth/old_token", authorize: "https://api.example.test/oauth/old_authorize"},
	"test": {token: "https://sandbox.example.test/oauth/old_token", authorize: "https://sandbox.example.test/oauth/old_authorize"},
}

func exchange(code string) (*http.Response, error) {
	return http.PostForm(stages[stage].token, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}

func authorize(key string) string {
	return stages[stage].authorize + "?client_id=" + url.QueryEscape(key) // [authorize]
}
