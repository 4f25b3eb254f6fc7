// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
package main

import (
	"net/http"

	"github.com/beego/beego/v2/client/httplib"
)

func refresh(token string) (*http.Response, error) {
	req := httplib.Post("https://api.example.test/oauth/token")
	if _, err := req.JSONBody(map[string]string{"grant_type": "refresh_token", "refresh_token": token}); err != nil {
		return nil, err
	}
	return req.DoRequest()
}
