// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token
// expect: built https://api.example.test/oauth/authorize query client_id=k-1 redirect_uri=https://app.example.test/back response_type=code state=* access_type=offline prompt=login
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
package main

import (
	"context"
	"net/http"
	"os"

	"golang.org/x/oauth2"
)

var config = &oauth2.Config{
	ClientID:     "k-1",
	ClientSecret: os.Getenv("SECRET"),
	RedirectURL:  "https://app.example.test/back",
	Scopes:       []string{"read"},
	Endpoint: oauth2.Endpoint{
		AuthURL:  "https://api.example.test/oauth/authorize",
		TokenURL: "https://api.example.test/oauth/token",
	},
}

func login(w http.ResponseWriter, r *http.Request, state string) {
	http.Redirect(w, r, config.AuthCodeURL(state, oauth2.AccessTypeOffline, oauth2.SetAuthURLParam("prompt", "login")), http.StatusFound)
}

func back(ctx context.Context, code string) (*oauth2.Token, error) {
	token, err := config.Exchange(ctx, code)
	if err != nil {
		return nil, err
	}
	return token, nil
}
