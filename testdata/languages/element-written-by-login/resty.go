package shop

import (
	"encoding/json"

	"github.com/go-resty/resty/v2"
)

type shared struct {
	headers map[string]string
}

func newShared() *shared {
	return &shared{headers: map[string]string{"Accept": "application/json"}}
}

func (s *shared) login(user string) error {
	resp, err := resty.New().R().
		SetHeaders(s.headers).
		SetFormData(map[string]string{"grant_type": "password", "user_id": user}).
		Post("https://api.example.test/oauth/old_token") // [login]
	if err != nil {
		return err
	}
	var answer map[string]string
	if err := json.Unmarshal(resp.Body(), &answer); err != nil {
		return err
	}
	s.headers["Authorization"] = "Bearer " + answer["access_token"]
	return nil
}
