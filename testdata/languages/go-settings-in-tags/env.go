package shop

import (
	"log"
	"net/http"
	"net/url"

	"github.com/caarlos0/env/v6"
)

type settings struct {
	Key   string `env:"SHOP_KEY,required"`
	Token string `env:"SHOP_TOKEN_URL" envDefault:"https://api.example.test/oauth/old_token"`
}

func load() settings {
	cfg := settings{}
	if err := env.Parse(&cfg); err != nil {
		log.Fatalf("settings: %v", err)
	}
	return cfg
}

func exchange(code string) (*http.Response, error) {
	cfg := load()
	form := url.Values{}
	form.Set("grant_type", "authorization_code")
	form.Set("code", code)
	form.Set("client_id", cfg.Key)
	return http.PostForm(cfg.Token, form) // [code]
}
