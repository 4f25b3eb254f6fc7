// expect: library authorize=none token=https://api.example.test/oauth/token basic=on
// expect: POST https://api.example.test/oauth/token form grant_type=client_credentials auth=basic
package main

import (
	"context"

	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

func token(ctx context.Context, id, secret string) (*oauth2.Token, error) {
	config := &clientcredentials.Config{
		ClientID:     id,
		ClientSecret: secret,
		TokenURL:     "https://api.example.test/oauth/token",
		AuthStyle:    oauth2.AuthStyleInHeader,
	}
	return config.Token(ctx)
}
