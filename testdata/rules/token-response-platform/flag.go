package portal

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type seat struct {
	Access   string `json:"access_token"`
	Platform string `json:"platform"` // expect: token-response-platform high
}

func product(token string) string {
	resp, err := http.Post("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token="+token, "", nil)
	if err != nil {
		return ""
	}
	defer resp.Body.Close()
	var s seat
	if json.NewDecoder(resp.Body).Decode(&s) != nil || s.Platform == "" { // expect: token-response-platform high
		return "meeting"
	}
	return fmt.Sprintf("%s of a desk", s.Platform) // expect: token-response-platform high
}
