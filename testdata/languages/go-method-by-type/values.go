package shop

import (
	"net/http"
	"net/url"
)

type Grant string

const (
	Code    Grant = "authorization_code"
	Refresh Grant = "refresh_token"
)

func (g Grant) Name() string { return string(g) }

type Path string

func (p Path) Name() string { return "https://api.example.test" + string(p) }

type Params map[string]string

func (p Params) Name() string { return "params" }

func (p Params) Values() url.Values {
	values := url.Values{}
	for name, value := range p {
		values.Set(name, value)
	}
	return values
}

type Scopes []string

func (s Scopes) Values() url.Values {
	return url.Values{"scope": s}
}

func send(params Params, scopes Scopes) (*http.Response, error) {
	values := params.Values()
	if len(scopes) > 0 {
		values.Set("scope", scopes.Values().Get("scope"))
	}
	target := Path("/oauth/old_token")
	return http.PostForm(target.Name(), values)
}

func exchange(code string) (*http.Response, error) {
	return send(Params{"grant_type": Code.Name(), "code": code}, Scopes{"all"}) // [code]
}

func renew(token string) (*http.Response, error) {
	return send(Params{"grant_type": Refresh.Name(), "refresh_token": token}, nil) // [refresh]
}
