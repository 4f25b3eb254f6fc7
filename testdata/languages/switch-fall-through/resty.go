package shop

import (
	"strings"

	"github.com/go-resty/resty/v2"
)

func send(verb, path string, form map[string]string) (*resty.Response, error) {
	req := resty.New().R()
	switch strings.ToUpper(verb) {
	case "PUT", "DELETE":
	default:
		verb = "GET"
	case "POST":
		req.SetHeader("X-Trace", "0")
		fallthrough
	case "PATCH":
		req.SetFormData(form)
	}
	req.SetHeader("X-Trace", "1")
	return req.Execute(verb, "https://api.example.test"+path)
}

func exchange(code string) (*resty.Response, error) {
	return send("POST", "/oauth/old_token", map[string]string{"grant_type": "authorization_code", "code": code}) // [code]
}

func drop() (*resty.Response, error) {
	return send("DELETE", "/v1/sessions/current", nil) // [drop]
}
