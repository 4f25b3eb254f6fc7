package shop

import "github.com/go-resty/resty/v2"

type call struct {
	host, path, verb string
}

func (c call) withPath(path string) call {
	c.path = path
	return c
}

func (c call) withVerb(verb string) call {
	c.verb = verb
	return c
}

type gateway struct {
	me, token call
}

func newGateway() *gateway {
	me := call{host: "https://api.example.test", path: "/v1/me", verb: resty.MethodGet}
	token := me
	token = token.withPath("/oauth/old_token").withVerb(resty.MethodPost)
	return &gateway{me: me, token: token}
}

func (g *gateway) send(c call, form map[string]string) (*resty.Response, error) {
	request := resty.New().R()
	if len(form) > 0 {
		request.SetFormData(form)
	}
	return request.Execute(c.verb, c.host+c.path) // [me]
}

func (g *gateway) refresh(old string) (*resty.Response, error) {
	return g.send(g.token, map[string]string{"grant_type": "refresh_token", "refresh_token": old}) // [token]
}

func (g *gateway) whoAmI() (*resty.Response, error) {
	return g.send(g.me, nil)
}
