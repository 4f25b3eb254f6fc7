package portal

import (
	"acme.example/portal/hosts"
	"net/http"
	"net/url"
)

func login(code string) (*http.Response, error) {
	return http.PostForm(hosts.Api+"/oauth/access_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // expect: token-legacy-endpoint high
}
