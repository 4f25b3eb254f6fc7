package shop

import "github.com/go-resty/resty/v2"

type Options struct {
	URL  string
	Verb string
}

func exchange(o Options, code string) (*resty.Response, error) {
	if o.URL == "" {
		o.URL = "https://api.example.test/oauth/old_token"
	}
	verb := o.Verb
	if verb == "" {
		verb = resty.MethodPost
	}
	return resty.New().R().
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Execute(verb, o.URL) // [code]
}
