package shop

import (
	"net/http"
	"net/url"
)

func withRetry(times int, action func(attempt int) error) error {
	var last error
	for i := 0; i < times; i++ {
		if last = action(i); last == nil {
			return nil
		}
	}
	return last
}

func exchange(code string) (*http.Response, error) {
	client := &http.Client{}
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	form.Set("client_id", "k-1")
	var resp *http.Response
	err := withRetry(3, func(int) (err error) {
		resp, err = client.PostForm("https://api.example.test/oauth/old_token", form) // [code]
		return err
	})
	return resp, err
}
