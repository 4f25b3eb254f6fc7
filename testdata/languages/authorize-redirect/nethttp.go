package shop

import (
	"crypto/rand"
	"encoding/hex"
	"net/http"
	"net/url"
)

func login(w http.ResponseWriter, r *http.Request) {
	random := make([]byte, 8)
	if _, err := rand.Read(random); err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	state := hex.EncodeToString(random)
	http.SetCookie(w, &http.Cookie{Name: "state", Value: state, HttpOnly: true})
	query := url.Values{
		"client_id":    {"k-1"},
		"redirect_uri": {"https://shop.example.test/back"},
		"state":        {state},
	}
	http.Redirect(w, r, "https://api.example.test/oauth/old_authorize?"+query.Encode(), http.StatusFound) // [authorize]
}
