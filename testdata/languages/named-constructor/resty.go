package shop

import (
	"strings"

	"github.com/go-resty/resty/v2"
)

type Auth struct {
	root   string
	id     string
	secret string
}

func NewAuth(root, id, secret string) *Auth {
	return &Auth{strings.TrimRight(root, "/"), id, secret}
}

func (a *Auth) exchange(code string) (*resty.Response, error) {
	return resty.New().SetBaseURL(a.root).R().
		SetBasicAuth(a.id, a.secret).
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Post("oauth/old_token") // [code]
}

func connect(id, secret string) *Auth {
	return NewAuth("https://api.example.test/", id, secret)
}
