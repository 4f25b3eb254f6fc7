package shop

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
)

func complete(form url.Values, header http.Header, secret string) {
	form.Set("client_id", "k-1")
	header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte("k-1:"+secret)))
}

func exchange(code, secret string) (*http.Response, error) {
	header := make(http.Header)
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	complete(form, header, secret)
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header = header
	req.Header.Set("Accept-Language", "en")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req) // [code]
}
