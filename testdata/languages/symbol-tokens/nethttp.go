package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type token string

const (
	hostToken token = "host"
	pathToken token = "path"
)

var provided = map[token]string{
	hostToken: "https://api.example.test",
	pathToken: "/oauth/old_token",
}

func get(t token) string { return provided[t] }

func exchange(code string) (*http.Response, error) {
	body := strings.Join([]string{"grant_type=authorization_code", "code=" + url.QueryEscape(code)}, "&")
	return http.Post(get(hostToken)+get(pathToken), "application/x-www-form-urlencoded", strings.NewReader(body)) // [code]
}
