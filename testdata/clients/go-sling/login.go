// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* client_id=k-1
package main

import (
	"net/http"

	"github.com/dghubble/sling"
)

type Params struct {
	GrantType string `url:"grant_type"`
	UserID    string `url:"user_id,omitempty"`
	ClientID  string `url:"client_id,omitempty"`
}

func login(user string) error {
	base := sling.New().Client(http.DefaultClient).Base("https://api.example.test/")
	_, err := base.New().Get("oauth/old_token").QueryStruct(&Params{GrantType: "password", UserID: user}).ReceiveSuccess(nil)
	return err
}

func loginByPath(user string) error {
	params := Params{GrantType: "password", UserID: user, ClientID: "k-1"}
	_, err := sling.New().Base("https://api.example.test/").Path("oauth/old_token").QueryStruct(params).Receive(nil, nil)
	return err
}
