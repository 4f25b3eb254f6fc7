package shop

import (
	"io"
	"net/http"
	"net/url"
	"strings"
)

type Encoder interface {
	Encode() string
}

type Builder[T Encoder] struct {
	verb, target string
	headers      map[string]string
	body         T
}

func New[T Encoder](verb, target string) *Builder[T] {
	return &Builder[T]{verb: verb, target: target, headers: map[string]string{}}
}

func (b *Builder[T]) Header(name, value string) *Builder[T] {
	b.headers[name] = value
	return b
}

func (b *Builder[T]) Body(body T) *Builder[T] {
	b.body = body
	return b
}

func (b *Builder[T]) Build() (*http.Request, error) {
	var body io.Reader = strings.NewReader(b.body.Encode())
	req, err := http.NewRequest(b.verb, b.target, body)
	if err != nil {
		return nil, err
	}
	for name, value := range b.headers {
		req.Header.Set(name, value)
	}
	return req, nil
}

func exchange(code string) (*http.Response, error) {
	req, err := New[url.Values](http.MethodPost, "https://api.example.test/oauth/old_token").
		Header("Accept", "application/json").
		Header("Content-Type", "application/x-www-form-urlencoded").
		Body(url.Values{"grant_type": {"authorization_code"}, "code": {code}}).
		Build()
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req) // [code]
}
