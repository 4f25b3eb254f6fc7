package shop

import (
	"net/http"
	"net/url"

	"github.com/spf13/viper"
)

func init() {
	viper.SetConfigName("config")
	viper.AddConfigPath(".")
	if err := viper.ReadInConfig(); err != nil {
		panic(err)
	}
}

func renew(token string) (*http.Response, error) {
	target := viper.GetString("portal.host") + viper.GetString("portal.tokenPath")
	return http.PostForm(target, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
}
