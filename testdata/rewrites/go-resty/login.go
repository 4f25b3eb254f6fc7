package portal

import "github.com/go-resty/resty/v2"

type portal struct {
	client *resty.Client
	id     string
	token  string
}

func newPortal(id string) *portal {
	return &portal{client: resty.New().SetBaseURL("https://api.getgo.com"), id: id}
}

func (p *portal) login(user, password string) error {
	resp, err := p.client.R().
		SetQueryParams(map[string]string{
			"grant_type": "password",
			"user_id":    user,
			"password":   password,
			"client_id":  p.id,
		}).
		Get("/oauth/access_token")
	if err != nil {
		return err
	}
	p.token = string(resp.Body())
	return nil
}
