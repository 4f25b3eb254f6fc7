package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"gorm.io/gorm"
)

type Account struct {
	gorm.Model
	AccessToken  string
	RefreshToken string
}

func renew(db *gorm.DB, id uint) error {
	var a Account
	if err := db.First(&a, id).Error; err != nil {
		return err
	}
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {a.RefreshToken}}
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", form) // [refresh]
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var answer map[string]string
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	a.AccessToken = answer["access_token"]
	a.RefreshToken = answer["refresh_token"]
	return db.Save(&a).Error
}
