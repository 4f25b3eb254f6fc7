package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

type grant struct {
	kind string
	code string
}

func (g *grant) values() url.Values {
	return url.Values{"grant_type": {g.kind}, "code": {g.code}}
}

func send(data interface{}) (*http.Response, error) {
	var form url.Values
	switch d := data.(type) {
	case *grant:
		form = d.values()
	case url.Values:
		form = d
	default:
		return nil, fmt.Errorf("no parameters: %T", data)
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}

func exchange(code string) (*http.Response, error) {
	g := &grant{kind: "authorization_code"}
	g.code = code
	return send(g)
}
