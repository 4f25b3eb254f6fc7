package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"vendor.example.test/kit"
)

func exchange(code string) (interface{}, error) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var answer map[string]string
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return nil, err
	}
	kit.StoreOption("shop_access", answer["access_token"])
	kit.Settle(answer["scope"])
	kit.Storefront(answer["scope"])
	return kit.Set(answer["id_token"]), nil
}
