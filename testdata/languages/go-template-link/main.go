package shop

import (
	"html/template"
	"net/http"
)

var page = template.Must(template.New("page").Parse("<a href={{.Link}}>log in</a>"))

func show(w http.ResponseWriter, r *http.Request) {
	link := "https://api.example.test/oauth/old_authorize?client_id=k-1&redirect_uri=https://shop.example.test/back"
	page.Execute(w, map[string]string{"Link": link}) // [authorize]
}
