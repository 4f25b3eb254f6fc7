package portal

import (
	"net/http"
	"net/url"
	"strings"
)

const token = "https://api.getgo.com/oauth/access_token" // expect: token-legacy-endpoint high

// Inline.
func byForm(code string) (*http.Response, error) {
	return http.PostForm("https://api.getgo.com/oauth/access_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // expect: token-legacy-endpoint high
}

// A constant, through a helper of the project.
func byHelper(code, id, secret string) (*http.Response, error) {
	return send("POST", token, url.Values{"grant_type": {"authorization_code"}, "code": {code}}, id, secret)
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
