package shop

import "github.com/go-resty/resty/v2"

type hosted interface {
	host() string
}

type live struct{}

func (live) host() string { return "https://api.example.test" }

type stage struct{}

func (stage) host() string { return "https://stage.example.test" }

type traced struct{ name string }

func (t traced) trace(request *resty.Request) *resty.Request {
	return request.SetHeader(t.name, "7")
}

type tokens struct {
	hosted
	traced
}

func (t *tokens) post(form map[string]string) (*resty.Response, error) {
	request := t.trace(resty.New().R())
	return request.SetFormData(form).Post(t.host() + "/oauth/old_token")
}

func exchange(code string) (*resty.Response, error) {
	t := &tokens{live{}, traced{"X-Trace"}}
	return t.post(map[string]string{"grant_type": "authorization_code", "code": code}) // [code]
}

func renew(token string) (*resty.Response, error) {
	t := &tokens{hosted: stage{}, traced: traced{name: "X-Trace"}}
	return t.post(map[string]string{"grant_type": "refresh_token", "refresh_token": token}) // [refresh]
}
