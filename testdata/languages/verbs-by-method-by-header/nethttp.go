package shop

import (
	"io"
	"net/http"
	"net/url"
	"strings"
)

type api struct{ client *http.Client }

var shop = &api{client: http.DefaultClient}

func (a *api) send(method, target string, form url.Values, header map[string]string) (*http.Response, error) {
	var body io.Reader
	if method == "GET" {
		target += "?" + form.Encode()
	} else {
		body = strings.NewReader(form.Encode())
	}
	req, err := http.NewRequest(method, target, body)
	if err != nil {
		return nil, err
	}
	for name, value := range header {
		req.Header.Set(name, value)
	}
	return a.client.Do(req)
}

func (a *api) get(target string, form url.Values) (*http.Response, error) {
	return a.send("GET", target, form, map[string]string{})
}

func (a *api) post(target string, form url.Values) (*http.Response, error) {
	return a.send("POST", target, form, map[string]string{"Content-Type": "application/x-www-form-urlencoded"})
}

func password(user string) (*http.Response, error) {
	return shop.get("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"password"}, "user_id": {user}}) // [password]
}

func refresh(token string) (*http.Response, error) {
	return shop.post("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
}
