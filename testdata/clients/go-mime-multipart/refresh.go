// expect: POST https://api.example.test/oauth/token multipart grant_type=refresh_token refresh_token=* headers Content-Type=multipart/form-data
package main

import (
	"bytes"
	"mime/multipart"
	"net/http"
)

func write(form *multipart.Writer, token string) {
	form.WriteField("grant_type", "refresh_token")
	form.WriteField("refresh_token", token)
}

func refresh(token string) (*http.Response, error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	defer form.Close()
	write(form, token)
	return http.Post("https://api.example.test/oauth/token", form.FormDataContentType(), &body)
}
