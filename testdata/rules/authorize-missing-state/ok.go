package portal

import (
	"net/http"
	"net/url"
)

func login(w http.ResponseWriter, r *http.Request, state string) {
	http.Redirect(w, r, "https://api.getgo.com/oauth/v2/authorize?client_id=k-1&response_type=code&state="+url.QueryEscape(state), http.StatusFound)
}

func elsewhere(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://login.example.test/oauth/v2/authorize?client_id=k-1", http.StatusFound)
}
