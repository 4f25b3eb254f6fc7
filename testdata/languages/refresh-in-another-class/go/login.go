package shop

import (
	"net/http"
	"net/url"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func finish(c *gin.Context) {
	t, err := submit(url.Values{"grant_type": {"authorization_code"}, "code": {c.Query("code")}}) // [code]
	if err != nil {
		c.AbortWithError(http.StatusBadGateway, err)
		return
	}
	session := sessions.Default(c)
	session.Set("access", t.Access)
	session.Set("refresh", t.Refresh)
	session.Save()
}
