package portal

import (
	"net/http"
	"net/url"
)

func exchange(code string) (*http.Response, error) {
	return http.PostForm("https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // expect: token-request-missing-basic-auth high
}

type api struct{ base string }

func newApi() *api { return &api{base: "https://api.getgo.com"} }

func (a *api) post(path string, form url.Values) (*http.Response, error) {
	client := &http.Client{}
	return client.PostForm(a.base+path, form)
}

// Through a helper of the project.
func (a *api) refresh(token string) (*http.Response, error) {
	return a.post("/oauth/v2/token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // expect: token-request-missing-basic-auth high
}
