package portal

import (
	"net/http"
	"net/url"
	"strings"
)

func login(token, id, secret string) (*http.Response, error) {
	return send("POST", "https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}, id, secret)
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
