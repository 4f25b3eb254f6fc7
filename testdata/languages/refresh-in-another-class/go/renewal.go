package shop

import (
	"net/http"
	"net/url"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

func renew(c *gin.Context) {
	session := sessions.Default(c)
	old, _ := session.Get("refresh").(string)
	t, err := submit(url.Values{"grant_type": {"refresh_token"}, "refresh_token": {old}}) // [refresh]
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	session.Set("access", t.Access)
	session.Save()
}
