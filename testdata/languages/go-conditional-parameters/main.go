package shop

import (
	"net/http"
	"net/url"
)

type options struct{ redirect string }

func exchange(code string, o *options) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	if o != nil && o.redirect != "" {
		form.Set("redirect_uri", o.redirect)
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
