package shop

import "github.com/go-resty/resty/v2"

var (
	rooted   = resty.New().SetBaseURL("https://api.example.test/")
	relative = resty.New()
)

func init() {
	relative.SetBaseURL("https://api.example.test/oauth")
}

func refresh(token string) (*resty.Response, error) {
	return rooted.R().SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).Post("/oauth/old_token") // [rooted]
}

func exchange(code string) (*resty.Response, error) {
	return relative.R().SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).Post("old_token") // [relative]
}
