package shop

import (
	_ "embed"
	"encoding/json"
	"net/http"
	"net/url"
)

//go:embed settings.json
var raw []byte

type settings struct {
	OAuth struct {
		Host  string            `json:"host"`
		Paths map[string]string `json:"paths"`
	} `json:"oauth"`
	Key string `json:"key"`
}

func load() (*settings, error) {
	s := new(settings)
	return s, json.Unmarshal(raw, s)
}

func exchange(code string) (*http.Response, error) {
	s, err := load()
	if err != nil {
		return nil, err
	}
	return http.PostForm(s.OAuth.Host+s.OAuth.Paths["token"], url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
		"client_id":  {s.Key},
	})
}
