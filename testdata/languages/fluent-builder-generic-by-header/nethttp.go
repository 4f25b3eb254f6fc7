package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type builder[T any] struct {
	verb   string
	url    string
	header http.Header
	form   url.Values
	finish func(*http.Request) (T, error)
}

func to[T any](target string, finish func(*http.Request) (T, error)) *builder[T] {
	return &builder[T]{verb: "GET", url: target, header: http.Header{}, form: url.Values{}, finish: finish}
}

func (b *builder[T]) method(verb string) *builder[T] {
	b.verb = verb
	return b
}

func (b *builder[T]) with(name, value string) *builder[T] {
	b.header.Set(name, value)
	return b
}

func (b *builder[T]) field(name, value string) *builder[T] {
	b.form.Add(name, value)
	return b
}

func (b *builder[T]) build() (T, error) {
	req, err := http.NewRequest(b.verb, b.url, strings.NewReader(b.form.Encode()))
	if err != nil {
		var none T
		return none, err
	}
	req.Header = b.header
	return b.finish(req)
}

func exchange(code string) (*http.Response, error) {
	return to("https://api.example.test/oauth/old_token", http.DefaultClient.Do).
		method("POST").
		with("Accept", "application/json").
		with("Content-Type", "application/x-www-form-urlencoded").
		field("grant_type", "authorization_code").
		field("code", code).
		build() // [code]
}
