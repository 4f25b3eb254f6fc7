package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

type settings struct{ host, key string }

func NewRouter() *gin.Engine {
	s := settings{host: "https://api.example.test", key: "k-3"}
	client := &http.Client{}
	router := gin.Default()
	router.GET("/login", func(c *gin.Context) {
		c.Redirect(http.StatusFound, s.host+"/oauth/old_authorize?client_id="+s.key) // [authorize]
	})
	router.GET("/back", func(c *gin.Context) {
		form := url.Values{"grant_type": {"authorization_code"}, "code": {c.Query("code")}, "client_id": {s.key}}
		resp, err := client.PostForm(s.host+"/oauth/old_token", form) // [code]
		if err != nil {
			c.AbortWithError(http.StatusBadGateway, err)
			return
		}
		defer resp.Body.Close()
		var body map[string]string
		if err := json.NewDecoder(resp.Body).Decode(&body); err != nil {
			c.AbortWithError(http.StatusBadGateway, err)
			return
		}
		session := sessions.Default(c)
		session.Set("token", body["access_token"])
		session.Save()
		c.Redirect(http.StatusFound, "/")
	})
	return router
}
