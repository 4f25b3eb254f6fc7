package desk

import (
	"context"
	"database/sql"
	"encoding/json"
	"net/http"
	"net/url"
)

type granted struct {
	AccessToken string `json:"access_token"`
}

func login(ctx context.Context, db *sql.DB, user string) error {
	query := url.Values{"grant_type": {"password"}, "user_id": {user}}
	resp, err := http.Get("https://api.example.test/oauth/old_token?" + query.Encode()) // [login]
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var answer granted
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	if _, err := db.ExecContext(ctx, "DELETE FROM tokens WHERE token <> $1", answer.AccessToken); err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, "INSERT INTO tokens (owner, token) VALUES ($1, $2)", user, answer.AccessToken)
	return err
}
