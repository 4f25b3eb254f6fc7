package shop

import (
	"fmt"
	"net/http"
	"net/url"
	"time"
)

func refresh(token string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	for tries := 0; ; tries++ {
		resp, err := http.PostForm("https://api.example.test/oauth/old_token", form) // [refresh]
		if err == nil && resp.StatusCode < 500 {
			return resp, nil
		}
		if tries >= 3 {
			return nil, fmt.Errorf("after %d tries: %w", tries, err)
		}
		time.Sleep(time.Duration(tries) * time.Second)
	}
}
