package portal

import (
	"net/http"
)

func webinars(token string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.getgo.com/G2W/rest/organizers/1/webinars", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(req)
}
