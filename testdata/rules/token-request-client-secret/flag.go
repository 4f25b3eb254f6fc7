package portal

import (
	"context"
	"golang.org/x/oauth2"
	"net/http"
	"net/url"
)

func exchange(code, secret string) (*http.Response, error) {
	return http.PostForm("https://api.getgo.com/oauth/v2/token", url.Values{
		"grant_type":    {"authorization_code"},
		"code":          {code},
		"client_secret": {secret}, // expect: token-request-client-secret high
	})
}

// This style makes the library send them as parameters.
func byLibrary(ctx context.Context, code, secret string) (*oauth2.Token, error) {
	config := &oauth2.Config{
		ClientID:     "k-1",
		ClientSecret: secret, // expect: token-request-client-secret high
		Endpoint: oauth2.Endpoint{
			TokenURL:  "https://api.getgo.com/oauth/v2/token",
			AuthStyle: oauth2.AuthStyleInParams,
		},
	}
	return config.Exchange(ctx, code)
}
