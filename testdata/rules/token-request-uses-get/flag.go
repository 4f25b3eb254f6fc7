package portal

import (
	"net/http"
	"net/url"
	"strings"
)

// Inline.
func byGet(token string) (*http.Response, error) {
	return http.Get("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=" + token) // expect: token-request-uses-get high
}

// Through a helper of the project: the verb is what the call passes.
func byHelper(code, id, secret string) (*http.Response, error) {
	return send(http.MethodGet, "https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}, id, secret) // expect: token-request-uses-get high
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
