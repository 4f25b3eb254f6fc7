package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type pair struct{ name, value string }

func fields(pairs ...pair) url.Values {
	form := make(url.Values)
	for _, p := range pairs {
		form[p.name] = append(form[p.name], p.value)
	}
	return form
}

func exchange(code string) (*http.Response, error) {
	form := fields(pair{"grant_type", "authorization_code"}, pair{"code", code})
	for name, values := range map[string][]string{"redirect_uri": {"https://shop.example.test/back"}} {
		for _, value := range values {
			form.Add(name, value)
		}
	}
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Add("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Add("Accept", "application/json")
	req.Header.Add("X-Shop", "7")
	return http.DefaultClient.Do(req) // [code]
}
