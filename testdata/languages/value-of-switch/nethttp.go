package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

type stage int

const (
	live stage = iota
	test
)

func (s stage) host() string {
	switch s {
	case live:
		return "https://api.example.test"
	case test:
		return "https://sandbox.example.test"
	default:
		panic(fmt.Sprintf("no such stage: %d", s))
	}
}

func path(what string) (path string) {
	switch what {
	case "token":
		folder := "/oauth"
		path = folder + "/old_token"
	default:
		path = "/" + what
	}
	return
}

func send(body interface{}) (*http.Response, error) {
	var form url.Values
	if text, ok := body.(string); ok && text != "" {
		form, _ = url.ParseQuery(text)
	} else if fields, ok := body.(url.Values); ok {
		form = fields
	}
	return http.PostForm(live.host()+path("token"), form)
}

func exchange(code string) (*http.Response, error) {
	return send("grant_type=authorization_code&code=" + code) // [code]
}
