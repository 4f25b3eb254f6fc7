package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

func main() {
	http.HandleFunc("/login", login)
	http.HandleFunc("/back", func(w http.ResponseWriter, r *http.Request) {
		code := r.URL.Query().Get("code")
		if code == "" {
			http.Error(w, "no code", http.StatusBadRequest)
			return
		}
		resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		fmt.Fprintln(w, resp.Status)
	})
	http.ListenAndServe(":8080", nil)
}

func login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "https://api.example.test/oauth/old_authorize?client_id=k-1&response_type=code", http.StatusFound) // [authorize]
}
