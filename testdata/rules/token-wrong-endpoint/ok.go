package portal

import (
	"net/http"
	"net/url"
	"strings"
)

func successor(code, id, secret string) (*http.Response, error) {
	return send("POST", "https://authentication.logmeininc.com/oauth/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}, id, secret)
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
