package shop

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"time"

	"github.com/redis/go-redis/v9"
)

func exchange(ctx context.Context, rdb *redis.Client, code string) error {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var answer map[string]interface{}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	return rdb.Set(ctx, "shop:token", answer["access_token"], time.Hour).Err()
}
