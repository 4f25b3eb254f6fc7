package portal

import (
	"net/http"
	"net/url"
)

const clientID = "k-1"

func start(w http.ResponseWriter, r *http.Request) {
	target := "https://api.getgo.com/oauth/authorize?client_id=" + clientID + "&redirect_uri=" + url.QueryEscape("https://portal.example.test/back")
	http.Redirect(w, r, target, http.StatusFound)
}
