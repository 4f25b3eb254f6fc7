package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
)

type tokens struct {
	AccessToken string `json:"access_token"`
}

func exchange(w http.ResponseWriter, r *http.Request) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {r.FormValue("code")}}) // [code]
	if err != nil {
		return
	}
	var t tokens
	json.NewDecoder(resp.Body).Decode(&t)
	w.Write([]byte(t.AccessToken))
	io.WriteString(w, t.AccessToken)
	fmt.Fprintf(w, "token: %s", t.AccessToken)
	json.NewEncoder(w).Encode(t.AccessToken)
	w.Header().Set("X-Token", t.AccessToken)
	os.Stdout.WriteString(t.AccessToken)
	fmt.Fprintf(os.Stderr, "token: %s\n", t.AccessToken)
	json.NewEncoder(os.Stdout).Encode(t.AccessToken)
}
