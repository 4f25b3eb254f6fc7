package api

const Host = "https://api.example.test"
