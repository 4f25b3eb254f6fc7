package shop

import (
	"net/http"
	"net/url"
)

const (
	scheme = "https"
	api    = scheme + "://" + "api.example.test"
)

const (
	folder   = "oauth"
	tokenURL = api + "/" + folder + "/old_token"
)

var keys = map[string]string{"client": "k-1"}

func exchange(code string) (*http.Response, error) {
	return http.PostForm(tokenURL, url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_id": {keys["client"]}}) // [code]
}
