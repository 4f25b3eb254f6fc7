// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=* password=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 headers Accept=application/json
// expect: HEAD https://api.example.test/oauth/old_token query grant_type=password
// expect: HEAD https://api.example.test/oauth/old_token query grant_type=password client_id=k-2
package main

import (
	"net/http"
	"net/url"
)

const endpoint = "https://api.example.test/oauth/old_token"

func login(user, password string) (*http.Response, error) {
	query := url.Values{}
	query.Set("grant_type", "password")
	query.Set("client_id", "k-1")
	query.Set("user_id", user)
	query.Set("password", password)
	return http.Get(endpoint + "?" + query.Encode())
}

func loginWithClient(user string) (*http.Response, error) {
	client := &http.Client{}
	return client.Get(endpoint + "?grant_type=password&user_id=" + url.QueryEscape(user))
}

func loginWithRequest() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, endpoint, nil)
	if err != nil {
		return nil, err
	}
	q := req.URL.Query()
	q.Add("grant_type", "password")
	q.Add("client_id", "k-1")
	req.URL.RawQuery = q.Encode()
	req.Header.Set("Accept", "application/json")
	return http.DefaultClient.Do(req)
}

func look(client *http.Client) {
	http.Head(endpoint + "?grant_type=password")
	fresh := http.Client{}
	fresh.Head(endpoint + "?grant_type=password&client_id=k-2")
}
