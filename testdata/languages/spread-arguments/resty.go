package shop

import "github.com/go-resty/resty/v2"

func send(verb string, path string, pairs ...string) (*resty.Response, error) {
	form := make(map[string]string)
	for i := 0; i < len(pairs); i += 2 {
		form[pairs[i]] = pairs[i+1]
	}
	return resty.New().R().SetFormData(form).Execute(verb, "https://api.example.test"+path)
}

func exchange(code string) (*resty.Response, error) {
	fields := []string{"grant_type", "authorization_code", "code", code}
	return send("POST", "/oauth/old_token", fields...) // [code]
}
