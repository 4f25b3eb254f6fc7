package portal

import (
	"encoding/json"

	"github.com/go-resty/resty/v2"
)

type device struct {
	Platform string `json:"platform"`
}

func login(client *resty.Client, code string) (token string) {
	resp, _ := client.R().SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).Post("https://api.getgo.com/oauth/v2/token")
	var answer map[string]string
	json.Unmarshal(resp.Body(), &answer)
	return answer["access_token"]
}

// The platform is that of a device.
func devices(client *resty.Client, token string) (all []device) {
	resp, _ := client.R().SetAuthToken(token).Get("https://api.getgo.com/devices/v1")
	json.Unmarshal(resp.Body(), &all)
	for _, one := range all {
		println(one.Platform)
	}
	return all
}
