package shop

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

func login(user, password string) (*http.Response, error) {
	b := strings.Builder{}
	b.WriteString("https://api.example.test/oauth/old_token?")
	fmt.Fprintf(&b, "grant_type=%s&user_id=%s", "password", url.QueryEscape(user))
	b.WriteByte('&')
	b.WriteString("password=" + url.QueryEscape(password))
	return http.Get(b.String()) // [login]
}
