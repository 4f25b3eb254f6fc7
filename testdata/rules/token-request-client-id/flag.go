package portal

import (
	"net/http"
	"net/url"
)

const key = "k-1"

func exchange(code string) (*http.Response, error) {
	return http.PostForm("https://api.getgo.com/oauth/v2/token", url.Values{
		"grant_type": {"authorization_code"},
		"code":       {code},
		"client_id":  {key}, // expect: token-request-client-id high
	})
}

func refresh(token string) (*http.Response, error) {
	form := url.Values{}
	form.Set("grant_type", "refresh_token")
	form.Set("refresh_token", token)
	form.Add("client_id", key) // expect: token-request-client-id high
	return http.PostForm("https://api.getgo.com/oauth/v2/token", form)
}
