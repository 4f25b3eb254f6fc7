package portal

import (
	"encoding/json"

	"github.com/go-resty/resty/v2"
)

type answer struct {
	Access  string `json:"access_token"`
	Expires string `json:"expires_in"` // expect: token-response-expires-in-string high
}

func exchange(code string) (a answer, err error) {
	resp, err := resty.New().R().
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Post("https://api.getgo.com/oauth/v2/token")
	if err == nil {
		err = json.Unmarshal(resp.Body(), &a)
	}
	return a, err
}
