package shop

import (
	"fmt"
	"net/http"
	"strings"
)

func login(user, password string, all bool) (*http.Response, error) {
	var b strings.Builder
	b.Grow(160)
	b.WriteString("https://api.example.test")
	b.WriteString("/oauth/")
	fmt.Fprintf(&b, "%s?grant_type=%s&user_id=%s", "old_token", "password", user)
	b.WriteByte('&')
	b.WriteString("password=" + password)
	if all {
		b.WriteString("&scope=all")
	}
	return http.Get(b.String()) // [login]
}
