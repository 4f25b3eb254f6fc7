// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Trace=1 auth=basic
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded
package main

import (
	"context"

	"github.com/imroc/req/v3"
)

func exchange(ctx context.Context, code, secret string) error {
	client := req.C().SetCommonBasicAuth("k-1", secret).SetCommonHeaders(map[string]string{"X-Trace": "1"})
	form := map[string]string{"grant_type": "authorization_code", "code": code}
	return client.Post("https://api.example.test/oauth/token").SetFormData(form).Do(ctx).Err
}

func exchangeAsText(code string) error {
	client := req.NewClient().SetCommonContentType("application/x-www-form-urlencoded")
	return client.Post("https://api.example.test/oauth/token").SetBody("grant_type=authorization_code&code=" + code).Do().Err
}
