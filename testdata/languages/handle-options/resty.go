package shop

import "github.com/go-resty/resty/v2"

func exchange(code, id, secret string) error {
	request := resty.New().R()
	request.SetBasicAuth(id, secret)
	request.SetHeaders(map[string]string{"Accept": "application/json", "X-Shop": "7"})
	request.SetFormData(map[string]string{"grant_type": "authorization_code", "code": code})
	request.Method = resty.MethodPost
	request.URL = "https://api.example.test/oauth/old_token"
	_, err := request.Send() // [code]
	return err
}
