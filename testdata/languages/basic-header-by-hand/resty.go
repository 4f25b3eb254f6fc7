package shop

import (
	"encoding/base64"
	"fmt"
	"strings"

	"github.com/go-resty/resty/v2"
)

func exchange(id, secret, code string) error {
	header := "Basic "
	header += base64.StdEncoding.EncodeToString([]byte(fmt.Sprintf("%s:%s", id, secret)))
	_, err := resty.New().R().
		SetHeader("Authorization", header).
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Post("https://api.example.test/oauth/old_token") // [code]
	return err
}

func refresh(id, secret, token string) error {
	raw := strings.Join([]string{id, secret}, ":")
	_, err := resty.New().R().
		SetHeader("Authorization", "Basic "+base64.URLEncoding.EncodeToString([]byte(raw))).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/old_token") // [refresh]
	return err
}
