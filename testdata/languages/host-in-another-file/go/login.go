package shop

import (
	"fmt"
	"net/http"
	"net/url"

	"acme.example/shop/config"
)

func login(user, password string) (*http.Response, error) {
	target := fmt.Sprintf("%s/oauth/old_token?grant_type=password&user_id=%s&password=%s&client_id=%s",
		config.Host, url.QueryEscape(user), url.QueryEscape(password), config.Key)
	return http.Get(target) // [login]
}

func AuthorizeURL() string {
	return config.Host + "/oauth/old_authorize?client_id=" + config.Key // [authorize]
}
