package shop

import (
	"io"
	"net/http"
	"net/url"
	"strings"
)

const host = "https://api.example.test"

func call(path string, form url.Values, session string) (*http.Response, error) {
	verb := http.MethodGet
	var body io.Reader
	if len(form) > 0 {
		verb = http.MethodPost
		body = strings.NewReader(form.Encode())
	}
	req, err := http.NewRequest(verb, host+path, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	switch {
	case body != nil:
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	case session != "":
		req.Header.Set("Authorization", "Bearer "+session)
	}
	return http.DefaultClient.Do(req)
}

func refresh(token string) (*http.Response, error) {
	return call("/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}, "") // [refresh]
}

func me(session string) (*http.Response, error) {
	return call("/v1/me", nil, "t"+session) // [me]
}
