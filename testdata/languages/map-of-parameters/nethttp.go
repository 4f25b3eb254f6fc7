package shop

import (
	"net/http"
	"net/url"
	"sync"
)

type params struct {
	mu     sync.RWMutex
	values map[string]string
}

func newParams(grant string) *params {
	return &params{values: map[string]string{"grant_type": grant}}
}

func (p *params) set(name, value string) *params {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.values[name] = value
	return p
}

func (p *params) query() string {
	p.mu.RLock()
	defer p.mu.RUnlock()
	q := make(url.Values, len(p.values))
	for name, value := range p.values {
		q.Set(name, value)
	}
	return q.Encode()
}

func login(user string) (*http.Response, error) {
	p := newParams("password").set("user_id", user)
	return http.Get("https://api.example.test/oauth/old_token?" + p.query()) // [login]
}
