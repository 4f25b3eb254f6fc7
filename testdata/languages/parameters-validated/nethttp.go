package shop

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

var required = []string{"grant_type", "code", "client_id"}

func check(form url.Values) error {
	var missing []string
	for _, name := range required {
		if form.Get(name) == "" {
			missing = append(missing, name)
		}
	}
	if len(missing) > 0 {
		return fmt.Errorf("%s missing", strings.Join(missing, ", "))
	}
	return nil
}

func exchange(code, client string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_id": {client}}
	if err := check(form); err != nil {
		return nil, err
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
