package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
	"time"
)

func callback(w http.ResponseWriter, r *http.Request) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {r.URL.Query().Get("code")},
	})
	if err != nil {
		http.Error(w, "no token", http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	var token struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&token); err != nil {
		http.Error(w, "no token", http.StatusBadGateway)
		return
	}
	cookie := &http.Cookie{Name: "token", Value: token.AccessToken, Path: "/", HttpOnly: true, Secure: true}
	cookie.MaxAge = int((365 * 24 * time.Hour).Seconds())
	http.SetCookie(w, cookie)
	w.WriteHeader(http.StatusNoContent)
}
