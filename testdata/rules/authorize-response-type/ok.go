package portal

import (
	"golang.org/x/oauth2"
	"net/http"
	"net/url"
)

func login(w http.ResponseWriter, r *http.Request, state string) {
	query := url.Values{"client_id": {"k-1"}, "state": {state}, "response_type": {"code"}}
	http.Redirect(w, r, "https://api.getgo.com/oauth/v2/authorize?"+query.Encode(), http.StatusFound)
}

// The library adds it.
func link(state string) string {
	config := oauth2.Config{ClientID: "k-1", Endpoint: oauth2.Endpoint{
		AuthURL:  "https://api.getgo.com/oauth/v2/authorize",
		TokenURL: "https://api.getgo.com/oauth/v2/token",
	}}
	return config.AuthCodeURL(state)
}
