package shop

import (
	"context"
	"golang.org/x/oauth2"
	"os"
)

func config() *oauth2.Config {
	return &oauth2.Config{
		ClientID:     os.Getenv("ID"),
		ClientSecret: os.Getenv("SECRET"),
		Endpoint: oauth2.Endpoint{ // [config]
			AuthURL:  "https://api.example.test/oauth/old_authorize",
			TokenURL: "https://api.example.test/oauth/old_token",
		},
	}
}

func exchange(ctx context.Context, code string) (*oauth2.Token, error) {
	return config().Exchange(ctx, code) // [code]
}
