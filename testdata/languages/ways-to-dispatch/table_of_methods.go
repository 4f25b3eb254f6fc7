package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

type api struct{ host string }

func (a api) token(form url.Values) (*http.Response, error) {
	return http.PostForm(a.host+"/oauth/old_token", form)
}

func (a api) refuse(form url.Values) (*http.Response, error) {
	return nil, fmt.Errorf("%s takes no %s", a.host, form.Get("grant_type"))
}

var calls = map[string]func(api, url.Values) (*http.Response, error){
	"token":  api.token,
	"refuse": api.refuse,
}

func exchange(code string) (*http.Response, error) {
	return calls["token"](api{"https://api.example.test"}, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
