package shop

import "vendor.example.test/pipe"

func run(code, client string) (*pipe.Answer, error) {
	fields := map[string]string{"grant_type": "authorization_code", "code": code, "client_id": client}
	return pipe.Shove("https://api.example.test/oauth/old_token", fields) // [code]
}
