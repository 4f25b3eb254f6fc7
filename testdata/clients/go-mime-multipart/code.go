// expect: POST https://api.example.test/oauth/token multipart grant_type=authorization_code code=* headers Content-Type=multipart/form-data
package main

import (
	"bytes"
	"mime/multipart"
	"net/http"
)

func exchange(code string) (*http.Response, error) {
	body := &bytes.Buffer{}
	writer := multipart.NewWriter(body)
	writer.WriteField("grant_type", "authorization_code")
	writer.WriteField("code", code)
	writer.Close()
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/token", body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", writer.FormDataContentType())
	return http.DefaultClient.Do(req)
}
