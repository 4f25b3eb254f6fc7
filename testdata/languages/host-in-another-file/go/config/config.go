package config

const (
	Host = "https://api.example.test"
	Key  = "k-100"
)
