package shop

import "github.com/go-resty/resty/v2"

type options struct {
	headers map[string]string
	form    map[string]string
}

func addKind(headers map[string]string, kind string) {
	headers["X-Kind"] = kind
}

func send(o *options) (*resty.Response, error) {
	return resty.New().R().SetHeaders(o.headers).SetFormData(o.form).Post("https://api.example.test/oauth/old_token")
}

func refresh(token string) (*resty.Response, error) {
	headers := map[string]string{"Accept": "application/json"}
	o := &options{headers: headers}
	addKind(headers, "refresh")
	o.form = map[string]string{"grant_type": "refresh_token", "refresh_token": token}
	return send(o) // [shared]
}

func exchange(code string) (*resty.Response, error) {
	headers := map[string]string{"Accept": "application/json"}
	copied := make(map[string]string)
	for name, value := range headers {
		copied[name] = value
	}
	o := &options{headers: copied}
	addKind(headers, "never sent")
	o.form = map[string]string{"grant_type": "authorization_code", "code": code}
	return send(o) // [copied]
}
