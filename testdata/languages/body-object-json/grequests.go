package shop

import "github.com/levigross/grequests"

func refresh(token string) (*grequests.Response, error) {
	return grequests.Post("https://api.example.test/oauth/old_token", &grequests.RequestOptions{ // [axios]
		JSON: map[string]string{"grant_type": "refresh_token", "refresh_token": token},
	})
}
