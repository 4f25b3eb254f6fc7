package portal

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"strings"
)

func exchange(code, id, secret string) (*http.Response, error) {
	req, _ := http.NewRequest("POST", "https://api.getgo.com/oauth/v2/token", strings.NewReader("grant_type=authorization_code&code="+code))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(fmt.Sprintf("%s:%s", id, secret))))
	return http.DefaultClient.Do(req)
}
