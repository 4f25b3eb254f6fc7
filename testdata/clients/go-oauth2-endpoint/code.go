// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=on
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
package main

import (
	"context"

	"golang.org/x/oauth2"
)

var endpoint = oauth2.Endpoint{
	AuthURL:   "https://api.example.test/oauth/authorize",
	TokenURL:  "https://api.example.test/oauth/token",
	AuthStyle: oauth2.AuthStyleInHeader,
}

func exchange(ctx context.Context, code, secret string) (*oauth2.Token, error) {
	config := oauth2.Config{ClientID: "k-1", ClientSecret: secret, Endpoint: endpoint}
	return config.Exchange(ctx, code)
}
