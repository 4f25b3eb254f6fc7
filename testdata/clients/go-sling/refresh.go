// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=*
package main

import (
	"net/http"
	"strings"

	"github.com/dghubble/sling"
)

func refresh(token string) error {
	request, err := sling.New().Post("https://api.example.test/oauth/token").
		Body(strings.NewReader("grant_type=refresh_token&refresh_token=" + token)).
		Request()
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(request)
	return err
}
