package shop

import (
	"net/http"
	"net/url"
)

type pair struct{ Key, Value string }

type pairs []pair

func (p pairs) with(key, value string) pairs { return append(p, pair{key, value}) }

func (p pairs) form() url.Values {
	form := url.Values{}
	for _, one := range p {
		form.Add(one.Key, one.Value)
	}
	return form
}

func exchange(code string) (*http.Response, error) {
	all := pairs{}.with("grant_type", "authorization_code").with("code", code)
	return http.PostForm("https://api.example.test/oauth/old_token", all.form()) // [code]
}
