package shop

import "github.com/go-resty/resty/v2"

type options struct {
	base   string
	accept string
}

func newClient(o options) *resty.Client {
	client := resty.New().SetBaseURL(o.base).SetHeader("X-App", "shop")
	if o.accept != "" {
		client.SetHeader("Accept", o.accept)
	}
	return client
}

func exchange(code string) error {
	client := newClient(options{base: "https://api.example.test/oauth", accept: "application/json"})
	_, err := client.R().
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Post("/old_token") // [code]
	return err
}
