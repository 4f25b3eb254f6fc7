package shop

import (
	"net/http"
	"net/url"
)

type (
	sending func(form url.Values) (*http.Response, error)
	toPath  func(path string) sending
)

func call(base string) func(verb string) toPath {
	return func(verb string) toPath {
		return func(path string) sending {
			return func(form url.Values) (*http.Response, error) {
				if verb == http.MethodGet {
					return http.Get(base + path + "?" + form.Encode())
				}
				return http.PostForm(base+path, form)
			}
		}
	}
}

var (
	api  = call("https://api.example.test")
	post = api(http.MethodPost)
	get  = api(http.MethodGet)
)

const tokenPath = "/oauth/old_token"

func exchange(code string) (*http.Response, error) {
	return post(tokenPath)(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}

func login(user string) (*http.Response, error) {
	return get(tokenPath)(url.Values{"grant_type": {"password"}, "user_id": {user}}) // [login]
}
