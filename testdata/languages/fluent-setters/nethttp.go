package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type call struct {
	target string
	verb   string
	fields url.Values
}

func (c *call) URL(target string) *call {
	c.target = target
	return c
}

func (c *call) Verb(verb string) *call {
	c.verb = verb
	return c
}

func (c *call) Fields(fields url.Values) *call {
	c.fields = fields
	return c
}

func (c *call) send() (*http.Response, error) {
	query := c.fields.Encode()
	target, body := c.target, ""
	if c.verb == "GET" {
		target += "?" + query
	} else {
		body = query
	}
	req, err := http.NewRequest(c.verb, target, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

type DirectLogin struct {
	call
}

func NewDirectLogin() *DirectLogin {
	return &DirectLogin{call: call{verb: "POST"}}
}

func (l *DirectLogin) Login(name, password, clientID string) (*http.Response, error) {
	fields := url.Values{}
	fields.Set("grant_type", "password")
	fields.Set("user_id", name)
	fields.Set("password", password)
	fields.Set("client_id", clientID)
	return l.URL("https://api.example.test/oauth/old_token").
		Verb("GET").
		Fields(fields).
		send() // [login]
}
