package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func exchange(code string) (answer map[string]interface{}, err error) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	err = json.NewDecoder(resp.Body).Decode(&answer)
	return answer, err
}

func callback(c *gin.Context) {
	answer, err := exchange(c.Query("code"))
	if err != nil {
		c.AbortWithError(http.StatusBadGateway, err)
		return
	}
	session := sessions.Default(c)
	session.Set("tokens", answer)
	session.Save()
}
