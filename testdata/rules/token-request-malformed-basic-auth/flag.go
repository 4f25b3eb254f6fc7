package portal

import (
	"encoding/base64"
	"net/http"
	"strings"
)

func exchange(code, id string) (*http.Response, error) {
	req, _ := http.NewRequest("POST", "https://api.getgo.com/oauth/v2/token", strings.NewReader("grant_type=authorization_code&code="+code))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Authorization", "Bearer "+base64.StdEncoding.EncodeToString([]byte(id))) // expect: token-request-malformed-basic-auth high
	return http.DefaultClient.Do(req)
}
