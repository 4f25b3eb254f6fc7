package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type Config struct {
	Home string
}

func Callback(config *Config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		form := url.Values{"grant_type": {"authorization_code"}, "code": {r.FormValue("code")}}
		req, err := http.NewRequestWithContext(r.Context(), "POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		req.Header.Set("X-Shop", "7")
		res, err := http.DefaultClient.Do(req) // [code]
		if err != nil {
			http.Error(w, "login failed", http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		http.Redirect(w, r, config.Home, http.StatusFound)
	}
}
