package portal

import (
	"net/http"
	"net/url"
)

func login(w http.ResponseWriter, r *http.Request, state string) {
	query := url.Values{"client_id": {"k-1"}, "state": {state}} // expect: authorize-response-type high
	http.Redirect(w, r, "https://api.getgo.com/oauth/v2/authorize?"+query.Encode(), http.StatusFound)
}
