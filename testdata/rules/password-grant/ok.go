package portal

import "github.com/go-resty/resty/v2"

func desk(user, password string) (*resty.Response, error) {
	form := map[string]string{"grant_type": "password", "username": user, "password": password}
	return resty.New().SetBaseURL("https://login.shop.example").R().SetFormData(form).Post("/oauth/v2/token")
}

func portal(code string) (*resty.Response, error) {
	form := map[string]string{"grant_type": "authorization_code", "code": code}
	return resty.New().SetBaseURL("https://api.getgo.com").R().SetFormData(form).Post("/oauth/v2/token")
}
