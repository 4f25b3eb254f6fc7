package shop

import (
	"encoding/json"
	"io"
	"net/http"
	"net/url"

	"github.com/gin-contrib/sessions"
	"github.com/gin-gonic/gin"
)

type reply struct {
	data map[string]interface{}
}

func newReply(body io.ReadCloser) (*reply, error) {
	defer body.Close()
	r := &reply{}
	return r, json.NewDecoder(body).Decode(&r.data)
}

func (r *reply) token() string {
	token, _ := r.data["access_token"].(string)
	return token
}

func post(target string, form url.Values) (*reply, error) {
	resp, err := http.PostForm(target, form)
	if err != nil {
		return nil, err
	}
	return newReply(resp.Body)
}

func callback(c *gin.Context) {
	r, err := post("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {c.Query("code")}}) // [code]
	if err != nil {
		c.AbortWithError(http.StatusBadGateway, err)
		return
	}
	session := sessions.Default(c)
	session.Set("token", r.token())
}
