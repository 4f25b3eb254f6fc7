package portal

import (
	"net/http"
	"net/url"
)

func login(token string) (*http.Response, error) {
	query := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	return http.Post("https://api.getgo.com/oauth/v2/token?"+query.Encode(), "application/x-www-form-urlencoded", nil) // expect: token-request-params-in-query high
}
