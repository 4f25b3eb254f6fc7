package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type doer func(*http.Request) (*http.Response, error)

type middleware func(doer) doer

func chain(first doer, all ...middleware) doer {
	for _, wrap := range all {
		first = wrap(first)
	}
	return first
}

func retried(next doer) doer {
	return func(req *http.Request) (*http.Response, error) {
		var last error
		for attempt := 0; attempt < 3; attempt++ {
			resp, err := next(req)
			if err == nil {
				return resp, nil
			}
			last = err
		}
		return nil, last
	}
}

func exchange(code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	req, err := http.NewRequest(http.MethodPost, "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return chain(http.DefaultClient.Do, retried)(req) // [code]
}
