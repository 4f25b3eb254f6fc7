// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded
package main

import "github.com/astaxie/beego/httplib"

func exchange(code, secret string) (string, error) {
	return httplib.Post("https://api.example.test/oauth/token").
		SetBasicAuth("k-1", secret).
		Param("grant_type", "authorization_code").
		Param("code", code).
		String()
}

func exchangeAsText(code string) error {
	var answer map[string]string
	return httplib.Post("https://api.example.test/oauth/token").
		Header("Content-Type", "application/x-www-form-urlencoded").
		Body("grant_type=authorization_code&code=" + code).
		ToJSON(&answer)
}
