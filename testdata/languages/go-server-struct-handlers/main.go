package shop

import (
	"net/http"
	"net/url"
)

type server struct {
	id   string
	host string
	mux  *http.ServeMux
}

func newServer() *server {
	s := &server{id: "k-1", host: "https://api.example.test", mux: http.NewServeMux()}
	s.mux.HandleFunc("/login", s.login)
	s.mux.HandleFunc("/back", s.back())
	return s
}

func (s *server) login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, s.host+"/oauth/old_authorize?client_id="+s.id, 302) // [authorize]
}

func (s *server) back() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		form := url.Values{"grant_type": {"authorization_code"}, "code": {r.FormValue("code")}, "client_id": {s.id}}
		http.PostForm(s.host+"/oauth/old_token", form) // [code]
	}
}
