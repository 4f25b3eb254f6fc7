package portal

import (
	"encoding/json"
	"net/http"
	"os"
)

type settings struct {
	Desk string `json:"desk"`
}

// Only our own file must hold nothing else.
func read(path string) (s settings, err error) {
	file, err := os.Open(path)
	if err != nil {
		return s, err
	}
	strict := json.NewDecoder(file)
	strict.DisallowUnknownFields()
	return s, strict.Decode(&s)
}

func renew(refresh string) (answer struct {
	AccessToken string `json:"access_token"`
}) {
	resp, err := http.Post("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token="+refresh, "", nil)
	if err == nil {
		json.NewDecoder(resp.Body).Decode(&answer)
	}
	return
}
