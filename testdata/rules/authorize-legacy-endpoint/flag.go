package portal

import (
	"net/http"
	"net/url"
)

func login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://api.getgo.com/oauth/authorize?client_id=k-1", http.StatusFound) // expect: authorize-legacy-endpoint high
}

func link(state string) string {
	query := url.Values{"client_id": {"k-1"}, "response_type": {"code"}, "state": {state}}
	return "https://api.getgo.com/oauth/authorize?" + query.Encode() // expect: authorize-legacy-endpoint high
}
