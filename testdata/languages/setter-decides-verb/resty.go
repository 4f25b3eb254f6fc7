package shop

import "github.com/go-resty/resty/v2"

type sender struct {
	verb string
	path string
}

func newSender() *sender { return &sender{verb: "POST", path: "/none"} }

func (s *sender) setVerb(verb string) { s.verb = verb }

func (s *sender) setPath(path string) { s.path = path }

func (s *sender) send(form map[string]string) (*resty.Response, error) {
	return resty.New().R().SetFormData(form).Execute(s.verb, "https://api.example.test"+s.path)
}

type codes struct {
	sender *sender
}

func newCodes() *codes {
	c := &codes{sender: newSender()}
	c.sender.setPath("/oauth/old_token")
	return c
}

func (c *codes) exchange(code string) (*resty.Response, error) {
	return c.sender.send(map[string]string{"grant_type": "authorization_code", "code": code}) // [code]
}
