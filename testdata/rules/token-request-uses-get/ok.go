package portal

import (
	"net/http"
	"net/url"
	"strings"
)

func byPost(code, id, secret string) (*http.Response, error) {
	return send("POST", "https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}, id, secret)
}

func webinars(token string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.getgo.com/G2W/rest/v2/organizers/1/webinars", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
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
