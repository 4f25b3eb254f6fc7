package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
	"time"
)

type answer struct {
	AccessToken string `json:"access_token"`
	ExpiresIn   int    `json:"expires_in"`
}

type Cache interface {
	Set(key, value string, life time.Duration)
}

func exchange(cache Cache, code string) error {
	response, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var a answer
	if err := json.NewDecoder(response.Body).Decode(&a); err != nil {
		return err
	}
	cache.Set("shop_token", a.AccessToken, time.Duration(a.ExpiresIn)*time.Second)
	return nil
}
