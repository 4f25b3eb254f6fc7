package portal

import (
	"net/http"
	"net/url"
	"strings"
)

func exchange(code, id, secret string) (*http.Response, error) {
	return send("POST", "https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}, id, secret)
}

func link(id, state string) string {
	return "https://api.getgo.com/oauth/v2/authorize?" + url.Values{"client_id": {id}, "response_type": {"code"}, "state": {state}}.Encode()
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
