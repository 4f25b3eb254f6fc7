package portal

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

type tokens struct {
	AccessToken string `json:"access_token"`
	ExpiresIn   int    `json:"expires_in"`
}

type device struct {
	Platform string `json:"platform"`
}

func login(code, id, secret string) (tokens, error) {
	var t tokens
	resp, err := send("POST", "https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}, id, secret)
	if err != nil {
		return t, err
	}
	defer resp.Body.Close()
	err = json.NewDecoder(resp.Body).Decode(&t)
	return t, err
}

func send(verb, target string, form url.Values, id, secret string) (*http.Response, error) {
	req, err := http.NewRequest(verb, target, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(id, secret)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req)
}
