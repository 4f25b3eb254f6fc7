package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
)

func back(w http.ResponseWriter, r *http.Request) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {r.FormValue("code")}}) // [code]
	if err != nil {
		return
	}
	var token struct {
		Access string `json:"access_token"`
	}
	json.NewDecoder(resp.Body).Decode(&token)
	http.SetCookie(w, &http.Cookie{Name: "token", Value: token.Access, MaxAge: 3600})
}
