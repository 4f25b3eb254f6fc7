package shop

import "github.com/go-resty/resty/v2"

type tokens struct {
	lazy *resty.Client
}

func newTokens() *tokens { return &tokens{} }

func (t *tokens) client() *resty.Client {
	if t.lazy == nil {
		t.lazy = resty.New()
		t.lazy.SetHeader("Accept", "application/json")
	}
	return t.lazy
}

func (t *tokens) refresh(token string) (*resty.Response, error) {
	form := map[string]string{"grant_type": "refresh_token", "refresh_token": token}
	return t.client().R().SetFormData(form).Post("https://api.example.test/oauth/old_token") // [refresh]
}
