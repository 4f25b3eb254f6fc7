package shop

import (
	"fmt"
	"net/http"
	"strings"
)

const (
	loginURL   = "https://%s/oauth/old_token?grant_type=password&user_id=%s&client_id=%[3]v"
	refreshURL = "{host}/oauth/old_token?grant_type=refresh_token&refresh_token={token}"
)

func login(user string) (*http.Response, error) {
	return http.Get(fmt.Sprintf(loginURL, "api.example.test", user, "k-1")) // [sprintf]
}

func refresh(token string) (*http.Response, error) {
	target := strings.Replace(refreshURL, "{host}", "https://api.example.test", 1)
	target = strings.ReplaceAll(target, "{token}", token)
	return http.Get(target) // [replace]
}

func authorize(back string) string {
	return fmt.Sprintf("https://api.example.test/oauth/old_authorize?client_id=%v&redirect_uri=%v", "k-1", back) // [authorize]
}
