package shop

import "github.com/go-resty/resty/v2"

type portal struct {
	*resty.Client
	retries int
}

func newPortal(host string) *portal {
	p := &portal{Client: resty.New(), retries: 2}
	p.SetBaseURL(host).SetRetryCount(p.retries)
	return p
}

func (p *portal) token(fields map[string]string) (*resty.Response, error) {
	return p.R().SetFormData(fields).Post("/oauth/old_token")
}

func exchange(code string) (*resty.Response, error) {
	return newPortal("https://api.example.test").token(map[string]string{"grant_type": "authorization_code", "code": code}) // [code]
}
