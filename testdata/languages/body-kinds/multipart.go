package shop

import (
	"bytes"
	"mime/multipart"
	"net/http"
)

func refresh(token string) (*http.Response, error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	if err := form.WriteField("grant_type", "refresh_token"); err != nil {
		return nil, err
	}
	if err := form.WriteField("refresh_token", token); err != nil {
		return nil, err
	}
	if err := form.Close(); err != nil {
		return nil, err
	}
	return http.Post("https://api.example.test/oauth/old_token", form.FormDataContentType(), &body) // [map]
}
