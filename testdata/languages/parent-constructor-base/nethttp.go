package shop

import (
	"net/http"
	"net/url"
)

type connector struct {
	base, prefix string
}

func newConnector(base, prefix string) connector {
	return connector{base: base, prefix: prefix}
}

func (c *connector) post(path string, form url.Values) (*http.Response, error) {
	return http.PostForm(c.base+c.prefix+path, form)
}

type TokenConnector struct {
	connector
}

func NewTokenConnector() *TokenConnector {
	return &TokenConnector{newConnector("https://api.example.test", "/oauth")}
}

func (t *TokenConnector) Exchange(code string) (*http.Response, error) {
	return t.post("/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
