package shop

import "github.com/go-resty/resty/v2"

type base struct {
	root string
}

func (b *base) request(headers map[string]string) *resty.Request {
	return resty.New().SetBaseURL(b.root).R().SetHeader("Accept", "application/json").SetHeaders(headers)
}

type Shop struct {
	*base
}

func NewShop() *Shop { return &Shop{&base{root: "https://api.example.test"}} }

func (s *Shop) request() *resty.Request {
	return s.base.request(map[string]string{"X-Shop": "7"})
}

func (s *Shop) me() (*resty.Response, error) {
	return s.request().Get("/v1/me") // [me]
}

func (s *Shop) refresh(token string) (*resty.Response, error) {
	form := map[string]string{"grant_type": "refresh_token", "refresh_token": token}
	return s.request().SetFormData(form).Post("/oauth/old_token") // [refresh]
}
