package shop

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

func login(user, password string, all bool) (*http.Response, error) {
	buffer := bytes.NewBufferString("https://api.example.test")
	buffer.WriteString("/oauth/old_token")
	buffer.WriteRune('?')
	fmt.Fprintf(buffer, "grant_type=password&user_id=%s", url.QueryEscape(user))
	io.WriteString(buffer, "&password=")
	buffer.Write([]byte(url.QueryEscape(password)))
	if all {
		fmt.Fprint(buffer, "&scope=all")
	}
	return http.Get(buffer.String()) // [login]
}
