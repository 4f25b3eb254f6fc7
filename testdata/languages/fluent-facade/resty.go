package shop

import "github.com/go-resty/resty/v2"

func exchange(id, secret, code string) (map[string]interface{}, error) {
	var answer map[string]interface{}
	_, err := resty.New().R().
		SetBasicAuth(id, secret).
		SetHeader("Accept", "application/json").
		SetFormData(map[string]string{
			"grant_type":   "authorization_code",
			"code":         code,
			"redirect_uri": "https://shop.example.test/back",
		}).
		SetResult(&answer).
		Post("https://api.example.test/oauth/old_token") // [code]
	return answer, err
}
