package portal

import (
	"net/http"
)

func login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://api.getgo.com/oauth/v2/authorize?client_id=k-1&response_type=code", http.StatusFound) // expect: authorize-missing-state high
}
