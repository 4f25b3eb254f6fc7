package shop

import (
	"net/http"
	"net/url"

	"github.com/gin-gonic/gin"
	"github.com/google/uuid"
)

func login(c *gin.Context) {
	query := url.Values{}
	query.Set("client_id", "k-1")
	query.Set("redirect_uri", "https://shop.example.test/back")
	query.Set("state", uuid.NewString())
	c.Redirect(http.StatusFound, "https://api.example.test/oauth/old_authorize?"+query.Encode()) // [authorize]
}
