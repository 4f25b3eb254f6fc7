package shop

import (
	"net/http"
	"net/url"
	"os"

	"gopkg.in/yaml.v2"
)

type Config struct {
	Workers int
	API     struct {
		Host  string
		OAuth struct {
			TokenPath string `yaml:"token_path"`
		} `yaml:"oauth"`
	} `yaml:"api"`
}

func load() (config Config, err error) {
	data, err := os.ReadFile("config.yml")
	if err != nil {
		return config, err
	}
	err = yaml.Unmarshal(data, &config)
	return config, err
}

func exchange(code string) (*http.Response, error) {
	config, err := load()
	if err != nil {
		return nil, err
	}
	target := config.API.Host + config.API.OAuth.TokenPath
	return http.PostForm(target, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
