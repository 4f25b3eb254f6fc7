// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded Authorization="Basic base64(k-1:*)"
// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=* headers Accept=application/json Content-Type=application/json
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
)

func refresh(token, secret string) ([]byte, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	target, _ := url.Parse("https://api.example.test/oauth/token")
	req := &http.Request{
		Method: "POST",
		URL:    target,
		Header: http.Header{
			"Authorization": {"Basic " + base64.StdEncoding.EncodeToString([]byte("k-1:"+secret))},
			"Content-Type":  {"application/x-www-form-urlencoded"},
		},
		Body: io.NopCloser(strings.NewReader(form.Encode())),
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func refreshAsJSON(token string) (*http.Response, error) {
	body, err := json.Marshal(map[string]string{"grant_type": "refresh_token", "refresh_token": token})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/token", bytes.NewBuffer(body))
	if err != nil {
		return nil, err
	}
	req.Header = http.Header{}
	req.Header.Set("Content-Type", "application/json")
	req.Header["Accept"] = []string{"application/json"}
	return http.DefaultClient.Do(req)
}
