package shop

import (
	"net/http"
	"net/url"

	"github.com/spf13/viper"
)

type tokens struct {
	url string
}

func newTokens() *tokens {
	return &tokens{url: viper.GetString("shop.token_url")}
}

func (t *tokens) exchange(code string) (*http.Response, error) {
	return http.PostForm(t.url, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}

func (t *tokens) login(user string) (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}, "user_id": {user}, "client_id": {viper.GetString("shop.key")}}
	return http.Get(viper.GetString("shop.host") + "/oauth/old_token?" + query.Encode()) // [login]
}
