package shop

import (
	"encoding/base64"
	"io"
	"net/http"
	"net/url"
	"strings"
)

func complete(req *http.Request, form *url.Values, secret string) {
	form.Set("client_id", "k-1")
	req.Header["Accept-Language"] = []string{"en"}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	authorize(req, "k-1", secret)
}

func authorize(req *http.Request, id, secret string) {
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(id+":"+secret)))
}

func exchange(code, secret string) (*http.Response, error) {
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", nil)
	if err != nil {
		return nil, err
	}
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	complete(req, &form, secret)
	req.Body = io.NopCloser(strings.NewReader(form.Encode()))
	return http.DefaultClient.Do(req) // [code]
}
