package shop

import "github.com/beego/beego/v2/client/httplib"

const tokenURL = "https://api.example.test/oauth/old_token"

func login(user string) (string, error) {
	req := httplib.Get(tokenURL)
	req.Param("grant_type", "password")
	req.Param("user_id", user)
	return req.String() // [get]
}

func refresh(token string) (string, error) {
	req := httplib.NewBeegoRequest(tokenURL, "POST")
	req.Param("grant_type", "refresh_token")
	req.Param("refresh_token", token)
	return req.String() // [post]
}
