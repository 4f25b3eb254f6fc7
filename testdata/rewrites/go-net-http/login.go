package portal

import (
	"net/http"
	"net/url"
	"os"
)

const host = "https://api.getgo.com"

func exchange(code string) (*http.Response, error) {
	query := url.Values{}
	query.Set("grant_type", "authorization_code")
	query.Set("code", code)
	query.Set("client_id", os.Getenv("GOTO_CLIENT_ID"))
	return http.Get(host + "/oauth/access_token?" + query.Encode())
}
