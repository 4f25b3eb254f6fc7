package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type config struct{ retries int }

func Handle(c config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		form := url.Values{"grant_type": {"authorization_code"}, "code": {r.FormValue("code")}}
		req, err := http.NewRequestWithContext(r.Context(), "POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		req.Header.Set("X-Shop", "7")
		if _, err := http.DefaultClient.Do(req); err != nil { // [code]
			http.Error(w, err.Error(), http.StatusBadGateway)
		}
	}
}
