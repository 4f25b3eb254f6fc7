package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/url"
	"os"
)

var host = flag.String("host", "https://api.example.test", "the portal")

func main() {
	var path string
	flag.StringVar(&path, "path", "/oauth/old_token", "where tokens are")
	code := flag.String("code", "", "the code to exchange")
	flag.Parse()

	res, err := http.PostForm(*host+"/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {*code}}) // [code]
	if err != nil {
		log.Fatal(err)
	}
	defer res.Body.Close()
	fmt.Println(path, res.Status)
	io.Copy(os.Stdout, res.Body)
}
