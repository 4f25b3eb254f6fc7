package portal

import (
	"net/http"
	"net/url"
)

func login(user, password string) (*http.Response, error) {
	return http.PostForm("https://api.getgo.com/oauth/v2/token", url.Values{
		"grant_type": {"password"},
		"username":   {user},
		"password":   {password},
	})
}

func find(user_id string) (*http.Response, error) {
	return http.PostForm("https://api.example.test/users", url.Values{"user_id": {user_id}})
}
