package shop

import (
	"net/http"
	"net/url"
)

func get(path string, pairs ...[2]string) (*http.Response, error) {
	values := make(url.Values)
	for _, pair := range pairs {
		values.Set(pair[0], pair[1])
	}
	return http.Get("https://api.example.test" + path + "?" + values.Encode())
}

func login(user, password string) (*http.Response, error) {
	return get("/oauth/old_token", [2]string{"grant_type", "password"}, [2]string{"user_id", user}, [2]string{"password", password}) // [login]
}
