package shop

import (
	"net/http"
	"sync"
)

func login(user, password string) *http.Response {
	answers := make(chan *http.Response, 1)
	var wait sync.WaitGroup
	wait.Add(1)
	go func() {
		defer wait.Done()
		resp, err := http.Get("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user + "&password=" + password) // [login]
		if err == nil {
			answers <- resp
		}
	}()
	wait.Wait()
	select {
	case resp := <-answers:
		return resp
	default:
		return nil
	}
}
