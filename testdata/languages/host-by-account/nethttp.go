package shop

import (
	"fmt"
	"net/http"
)

var hosts = map[string]string{
	"us": "https://api.example.test",
	"eu": "https://eu.example.test",
}

func byMap(region, user string) (*http.Response, error) {
	host, ok := hosts[region]
	if !ok {
		return nil, fmt.Errorf("no region %q", region)
	}
	return http.Get(fmt.Sprintf("%s/oauth/old_token?grant_type=password&user_id=%s", host, user)) // [map]
}

func bySwitch(region, user string) (*http.Response, error) {
	var host string
	switch region {
	case "us":
		host = "https://api.example.test"
	case "eu":
		host = "https://eu.example.test"
	default:
		panic("no region " + region)
	}
	return http.Get(host + "/oauth/old_token?grant_type=password&user_id=" + user) // [switch]
}
