// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=off
// expect: POST https://api.example.test/oauth/token form grant_type=password username=* password=* client_id=k-1 client_secret=s-1
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token client_id=k-1 client_secret=s-1
package main

import (
	"context"

	"golang.org/x/oauth2"
)

func run(ctx context.Context, user, password string) error {
	conf := new(oauth2.Config)
	conf.ClientID = "k-1"
	conf.ClientSecret = "s-1"
	conf.Endpoint.AuthURL = "https://api.example.test/oauth/authorize"
	conf.Endpoint.TokenURL = "https://api.example.test/oauth/token"
	conf.Endpoint.AuthStyle = oauth2.AuthStyleInParams
	token, err := conf.PasswordCredentialsToken(ctx, user, password)
	if err != nil {
		return err
	}
	source := conf.TokenSource(ctx, token)
	_, err = source.Token()
	return err
}
