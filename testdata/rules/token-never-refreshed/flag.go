package portal

import (
	"encoding/json"
	"net/http"
	"os"

	"github.com/go-resty/resty/v2"
)

func back(w http.ResponseWriter, r *http.Request) {
	request := resty.New().R().SetBasicAuth(os.Getenv("DESK_KEY"), os.Getenv("DESK_SECRET"))
	request.SetFormData(map[string]string{"grant_type": "authorization_code", "code": r.FormValue("code")})
	resp, err := request.Post("https://api.getgo.com/oauth/v2/token") // expect: token-never-refreshed high
	if err != nil {
		http.Error(w, "no token", http.StatusBadGateway)
		return
	}
	var answer map[string]string
	json.Unmarshal(resp.Body(), &answer)
	os.WriteFile("desk.token", []byte(answer["access_token"]), 0o600)
}
