package shop

import (
	"errors"
	"net/http"
	"net/url"
	"time"
)

func refresh(token string) (*http.Response, error) {
	var last error
	for attempt := 0; attempt < 3; attempt++ {
		resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
		if err != nil {
			last = err
			time.Sleep(time.Second)
			continue
		}
		if resp.StatusCode == http.StatusOK {
			return resp, nil
		}
		last = errors.New(resp.Status)
	}
	return nil, last
}
