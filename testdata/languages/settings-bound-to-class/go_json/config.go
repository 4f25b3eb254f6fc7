package shop

import (
	"encoding/json"
	"os"
)

type Config struct {
	API     API `json:"api"`
	Workers int `json:"workers"`
}

type API struct {
	Host  string `json:"host"`
	OAuth struct {
		TokenPath string `json:"tokenPath"`
	} `json:"oauth"`
}

func Load(path string) (*Config, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	config := &Config{}
	if err := json.NewDecoder(file).Decode(config); err != nil {
		return nil, err
	}
	return config, nil
}
