package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"github.com/gorilla/sessions"
)

var store = sessions.NewCookieStore([]byte("s-1"))

type reply struct {
	status int
	body   map[string]string
}

func post(target string, form url.Values) (*reply, error) {
	resp, err := http.PostForm(target, form)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	r := &reply{status: resp.StatusCode}
	err = json.NewDecoder(resp.Body).Decode(&r.body)
	return r, err
}

func callback(w http.ResponseWriter, req *http.Request) {
	r, err := post("https://api.example.test/oauth/old_token", url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {req.FormValue("code")},
	})
	if err != nil || r.status != http.StatusOK {
		http.Error(w, "no token", http.StatusBadGateway)
		return
	}
	session, _ := store.Get(req, "shop")
	session.Values["token"] = r.body["access_token"]
	session.Save(req, w)
}
