package shop

import (
	"context"
	"net/http"
)

func login(ctx context.Context, user, password string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://api.example.test/oauth/old_token", http.NoBody)
	if err != nil {
		return nil, err
	}
	query := req.URL.Query()
	query.Set("grant_type", "password")
	query.Set("user_id", user)
	query.Set("password", password)
	req.URL.RawQuery = query.Encode()
	req.Header.Add("Accept", "application/json")
	client := &http.Client{}
	return client.Do(req) // [login]
}
