package login

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"strings"
)

type pass struct {
	Access  string `json:"access_token"`
	Refresh string `json:"refresh_token"`
}

type login struct {
	kept pass
}

func (l *login) renew() error {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {l.kept.Refresh}}
	request, err := http.NewRequest(http.MethodPost, "https://api.getgo.com/oauth/v2/token", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	request.SetBasicAuth(os.Getenv("GOTO_KEY"), os.Getenv("GOTO_SECRET"))
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var next pass
	if err := json.NewDecoder(response.Body).Decode(&next); err != nil {
		return err
	}
	if next.Refresh == "" {
		next.Refresh = l.kept.Refresh
	}
	l.kept = next
	return nil
}
