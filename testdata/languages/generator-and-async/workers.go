package shop

import (
	"net/http"
	"net/url"
	"sync"
)

var hosts = [...]string{"https://api.example.test"}

func each(tokens []string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for _, token := range tokens {
			out <- token
		}
	}()
	return out
}

func refreshAll(tokens []string) bool {
	host := hosts[0]
	var wait sync.WaitGroup
	var mu sync.Mutex
	ok := true
	for token := range each(tokens) {
		wait.Add(1)
		go func(token string) {
			defer wait.Done()
			form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
			resp, err := http.PostForm(host+"/oauth/old_token", form) // [refresh]
			mu.Lock()
			defer mu.Unlock()
			ok = ok && err == nil && resp.StatusCode == http.StatusOK
		}(token)
	}
	wait.Wait()
	return ok
}
