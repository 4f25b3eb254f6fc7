// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* client_id=k-1
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/json
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* client_id=k-2 headers Content-Type=application/x-www-form-urlencoded
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded auth=basic
package main

import (
	"context"
	"net/http"
	"net/url"
	"strings"
)

const endpoint = "https://api.example.test/oauth/token"

func exchange(code string) (*http.Response, error) {
	return http.PostForm(endpoint, url.Values{"grant_type": {"authorization_code"}, "code": {code}})
}

func exchangeWithClient(code string) (*http.Response, error) {
	client := http.Client{}
	return client.PostForm(endpoint, url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_id": {"k-1"}})
}

func exchangeAsJSON(code string) (*http.Response, error) {
	return http.Post(endpoint, "application/json", strings.NewReader("grant_type=authorization_code&code="+code))
}

func exchangeByPost(code string) (*http.Response, error) {
	form := url.Values{"grant_type": []string{"authorization_code"}}
	form["code"] = []string{code}
	form.Set("client_id", "k-2")
	client := new(http.Client)
	return client.Post(endpoint, "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
}

func exchangeInContext(ctx context.Context, code, secret string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, endpoint, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth("k-1", secret)
	req.Header.Add("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("X-Trace", "1")
	req.Header.Del("X-Trace")
	req.AddCookie(&http.Cookie{Name: "a"})
	return http.DefaultClient.Do(req.WithContext(ctx))
}
