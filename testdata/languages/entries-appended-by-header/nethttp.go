package shop

import (
	"net/http"
	"net/url"
	"strings"
)

func fields(values map[string]string) url.Values {
	form := url.Values{}
	for name, value := range values {
		form.Add(name, value)
	}
	return form
}

func exchange(code string) (*http.Response, error) {
	form := fields(map[string]string{"grant_type": "authorization_code", "code": code})
	for name, values := range map[string][]string{"redirect_uri": {"https://shop.example.test/back"}} {
		form[name] = append(form[name], values...)
	}
	req, err := http.NewRequest(http.MethodPost, "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	headers := [][2]string{{"Accept", "application/json"}, {"X-Shop", "7"}, {"Content-Type", "application/x-www-form-urlencoded"}}
	for _, h := range headers {
		req.Header.Add(h[0], h[1])
	}
	return http.DefaultClient.Do(req) // [code]
}
