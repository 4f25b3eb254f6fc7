package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
	"time"

	"github.com/patrickmn/go-cache"
)

type tokens struct {
	cache *cache.Cache
}

func (t *tokens) get(user, password string) (string, error) {
	if token, found := t.cache.Get("shop_token"); found {
		return token.(string), nil
	}
	form := url.Values{"grant_type": {"password"}, "user_id": {user}, "password": {password}}
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", form) // [login]
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var answer struct {
		Token string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", err
	}
	t.cache.Set("shop_token", answer.Token, 365*24*time.Hour)
	return answer.Token, nil
}
