package portal

import (
	"net/http"
	"net/url"
	"strings"
)

func login(user, password string) (*http.Response, error) {
	form := "grant_type=password" + // expect: password-grant high
		"&username=" + url.QueryEscape(user) +
		"&password=" + url.QueryEscape(password)
	return http.Post("https://api.getgo.com/oauth/v2/token", "application/x-www-form-urlencoded", strings.NewReader(form))
}
