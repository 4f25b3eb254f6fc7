package portal

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
)

func byMethod(code, id, secret string) (*http.Response, error) {
	return send("POST", "https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}, id, secret)
}

func byHeader(code, id, secret string) (*http.Response, error) {
	req, _ := http.NewRequest("POST", "https://api.getgo.com/oauth/v2/token", strings.NewReader("grant_type=authorization_code&code="+code))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(id+":"+secret)))
	return http.DefaultClient.Do(req)
}

func elsewhere(code string) (*http.Response, error) {
	return http.PostForm("https://login.example.test/oauth/v2/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}})
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
