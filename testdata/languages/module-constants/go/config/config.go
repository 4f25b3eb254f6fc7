package config

const API = "https://api.example.test"

var Key = "k-1"
