package main

import (
	"net/url"
	"os"

	"acme.example/shop/v2/internal/api"
)

func main() {
	client := api.New("k-1")
	client.Get("/oauth/old_token", url.Values{"grant_type": {"password"}, "user_id": {os.Args[1]}, "password": {os.Args[2]}}) // [login]
}
