package shop

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func parts(body io.Reader) (access, refresh, platform string, err error) {
	var answer struct {
		AccessToken  string  `json:"access_token"`
		RefreshToken string  `json:"refresh_token"`
		Platform     *string `json:"platform"`
	}
	if err = json.NewDecoder(body).Decode(&answer); err != nil {
		return
	}
	access, refresh, platform = answer.AccessToken, answer.RefreshToken, "none"
	if answer.Platform != nil {
		platform = *answer.Platform
	}
	return
}

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
	access, refresh, platform, err := parts(resp.Body)
	if err != nil {
		c.AbortWithError(http.StatusBadGateway, err)
		return
	}
	session := sessions.Default(c)
	session.Set("access", access)
	session.Set("refresh", refresh)
	c.JSON(http.StatusOK, gin.H{"platform": platform})
}
