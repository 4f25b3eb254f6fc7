package shop

import "github.com/go-resty/resty/v2"

type options struct {
	headers map[string]string
	retries int
}

var common = options{headers: map[string]string{"Accept": "application/json"}, retries: 2}

func (o options) copied() options {
	headers := make(map[string]string, len(o.headers))
	for name, value := range o.headers {
		headers[name] = value
	}
	o.headers = headers
	return o
}

func renew(token string) (*resty.Response, error) {
	special := common.copied()
	special.headers["X-Renew"] = "1"
	if _, err := resty.New().R().SetHeaders(common.headers).Get("https://api.example.test/v1/me"); err != nil { // [plain]
		return nil, err
	}
	return resty.New().R().
		SetHeaders(special.headers).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/old_token") // [special]
}
