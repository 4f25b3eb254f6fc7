package shop

import (
	"os"

	"github.com/go-resty/resty/v2"
)

func refresh(token string) error {
	client := resty.New().SetBaseURL(os.Getenv("SHOP_BASE"))
	_, err := client.R().
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/old_token") // [refresh]
	return err
}
