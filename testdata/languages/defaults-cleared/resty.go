package shop

import "github.com/go-resty/resty/v2"

var defaults = map[string]string{"Accept": "text/html", "Authorization": "Bearer none"}

func token(code string) (*resty.Response, error) {
	headers := make(map[string]string, len(defaults))
	for name, value := range defaults {
		headers[name] = value
	}
	headers["Accept"] = "application/json"
	delete(headers, "Authorization")

	request := resty.New().R().SetHeader("Accept", "text/plain").SetHeaders(headers)
	request.Method = resty.MethodDelete
	request.Method = resty.MethodPost
	request.SetFormData(map[string]string{"grant_type": "authorization_code", "code": code})
	request.URL = "https://api.example.test/oauth/old_token"
	return request.Send() // [token]
}
