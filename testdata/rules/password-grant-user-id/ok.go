package portal

import (
	"net/http"
	"net/url"
	"strings"
)

func login(user, password, id, secret string) (*http.Response, error) {
	form := url.Values{"grant_type": {"password"}, "username": {user}, "password": {password}}
	return send("POST", "https://api.getgo.com/oauth/v2/token", form, id, secret)
}

func user(user_id string) (*http.Response, error) {
	return http.PostForm("https://api.example.test/users", url.Values{"user_id": {user_id}})
}

func send(verb, target string, form url.Values, id, secret string) (*http.Response, error) {
	req, err := http.NewRequest(verb, target, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(id, secret)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req)
}
