package shop

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"os"
)

type transport struct {
	next   http.RoundTripper
	secret string
}

func (t *transport) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte("k-1:"+t.secret)))
	if req.Method == http.MethodPost && os.Getenv("SHOP") != "" {
		req.Header.Set("X-Shop", "7")
	}
	return t.next.RoundTrip(req)
}

var portal = &http.Client{Transport: &transport{next: http.DefaultTransport, secret: os.Getenv("SHOP_SECRET")}}

func exchange(code string) (*http.Response, error) {
	return portal.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
