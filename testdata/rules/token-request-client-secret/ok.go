package portal

import (
	"context"
	"golang.org/x/oauth2"
)

func byLibrary(ctx context.Context, code, secret string) (*oauth2.Token, error) {
	config := &oauth2.Config{
		ClientID:     "k-1",
		ClientSecret: secret,
		Endpoint: oauth2.Endpoint{
			TokenURL:  "https://api.getgo.com/oauth/v2/token",
			AuthStyle: oauth2.AuthStyleInHeader,
		},
	}
	return config.Exchange(ctx, code)
}
