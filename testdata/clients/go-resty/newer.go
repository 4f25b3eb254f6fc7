// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/json
package main

import "resty.dev/v3"

func refreshAsText(token string) error {
	client := resty.New()
	defer client.Close()
	_, err := client.R().SetContentType("application/json").SetBody("grant_type=refresh_token&refresh_token=" + token).Post("https://api.example.test/oauth/token")
	return err
}
