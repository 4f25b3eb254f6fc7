package portal

import (
	"encoding/json"
	"time"

	"github.com/go-resty/resty/v2"
	"github.com/patrickmn/go-cache"
)

type seats struct{ tokens *cache.Cache }

func (s seats) renew(client *resty.Client, refresh string) {
	form := map[string]string{"grant_type": "refresh_token", "refresh_token": refresh}
	resp, _ := client.R().SetFormData(form).Post("https://api.getgo.com/oauth/v2/token")
	var answer struct {
		AccessToken string `json:"access_token"`
		ExpiresIn   int    `json:"expires_in"`
	}
	json.Unmarshal(resp.Body(), &answer)
	s.tokens.Set("desk", answer.AccessToken, time.Duration(answer.ExpiresIn-60)*time.Second)
}

// What is no token lives as long as it likes.
func (s seats) agree(user string) {
	s.tokens.Set("agreed-"+user, true, 365*24*time.Hour)
}
