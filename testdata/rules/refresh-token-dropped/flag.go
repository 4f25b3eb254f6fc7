package portal

import (
	"encoding/json"

	"github.com/go-resty/resty/v2"
)

type desk struct{ access, refresh, id, secret string }

func (d *desk) renew() error {
	resp, err := resty.New().R().
		SetBasicAuth(d.id, d.secret).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": d.refresh}).
		Post("https://api.getgo.com/oauth/v2/token")
	if err != nil {
		return err
	}
	answer := map[string]string{}
	json.Unmarshal(resp.Body(), &answer)
	d.access = answer["access_token"] // expect: refresh-token-dropped high
	return nil
}
