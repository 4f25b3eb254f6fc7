package shop

import (
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
)

func register(router *gin.Engine) {
	key := "k-1"
	router.POST("/login", func(c *gin.Context) {
		query := url.Values{
			"grant_type": {"password"},
			"user_id":    {c.PostForm("user")},
			"password":   {c.PostForm("password")},
			"client_id":  {key},
		}
		resp, err := http.Get("https://api.example.test/oauth/old_token?" + query.Encode()) // [login]
		if err != nil {
			c.AbortWithError(http.StatusBadGateway, err)
			return
		}
		defer resp.Body.Close()
		c.Status(resp.StatusCode)
	})
}
