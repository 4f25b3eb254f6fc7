package portal

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// A number takes both ways of writing one.
type answer struct {
	Access  string      `json:"access_token"`
	Expires json.Number `json:"expires_in"`
}

// What somebody else answers.
type voucher struct {
	Expires string `json:"expires_in"`
}

func exchange(code string) (*answer, error) {
	form := url.Values{}
	form.Set("grant_type", "authorization_code")
	form.Set("code", code)
	resp, err := http.Post("https://api.getgo.com/oauth/v2/token", "application/x-www-form-urlencoded", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	a := new(answer)
	return a, json.Unmarshal(body, a)
}

func vouchers() (all []voucher) {
	if resp, err := http.Get("https://api.shop.example/vouchers"); err == nil {
		json.NewDecoder(resp.Body).Decode(&all)
	}
	return
}
