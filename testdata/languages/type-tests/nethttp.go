package shop

import (
	"net/http"
	"net/url"
	"strings"
)

func post(target string, body interface{}, headers map[string]string) (*http.Response, error) {
	var text string
	switch b := body.(type) {
	case url.Values:
		text = b.Encode()
	case string:
		text = b
	}
	req, err := http.NewRequest(http.MethodPost, target, strings.NewReader(text))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for name, value := range headers {
		req.Header.Set(name, value)
	}
	return http.DefaultClient.Do(req)
}

func code(code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	return post("https://api.example.test/oauth/old_token", form, map[string]string{"Accept": "application/json"}) // [code]
}

func refresh(token string) (*http.Response, error) {
	return post("https://api.example.test/oauth/old_token", "grant_type=refresh_token&refresh_token="+token, nil) // [flat]
}
