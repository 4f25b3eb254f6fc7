package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
)

const year = 365 * 24 * 3600

func callback(c *gin.Context) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {c.Query("code")},
	})
	if err != nil {
		c.AbortWithError(http.StatusBadGateway, err)
		return
	}
	defer resp.Body.Close()
	answer := gin.H{}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		c.AbortWithError(http.StatusBadGateway, err)
		return
	}
	c.SetCookie("token", answer["access_token"].(string), year, "/", "", true, true)
	c.Status(http.StatusNoContent)
}
