package shop

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

type query struct {
	pairs []string
}

func (q *query) add(name, value string) *query {
	q.pairs = append(q.pairs, fmt.Sprintf("%s=%s", name, url.QueryEscape(value)))
	return q
}

func (q *query) String() string { return strings.Join(q.pairs, "&") }

func login(user string) (*http.Response, error) {
	q := new(query).add("grant_type", "password").add("user_id", user)
	return http.Get(fmt.Sprintf("https://api.example.test/oauth/old_token?%s", q)) // [login]
}
