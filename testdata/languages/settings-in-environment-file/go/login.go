package shop

import (
	"net/http"
	"net/url"
	"os"

	"github.com/joho/godotenv"
)

func exchange(code string) (*http.Response, error) {
	if err := godotenv.Load(); err != nil {
		return nil, err
	}
	return http.PostForm(os.Getenv("PORTAL_TOKEN_URL"), url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
