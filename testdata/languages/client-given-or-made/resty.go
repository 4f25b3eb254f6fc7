package shop

import "github.com/go-resty/resty/v2"

type TokenService struct {
	http *resty.Client
}

func NewTokenService(client *resty.Client) *TokenService {
	if client == nil {
		client = resty.New().SetBaseURL("https://api.example.test")
	}
	return &TokenService{http: client}
}

func (s *TokenService) Exchange(code string) (map[string]any, error) {
	var answer map[string]any
	_, err := s.http.R().
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		SetResult(&answer).
		Post("/oauth/old_token") // [code]
	return answer, err
}
