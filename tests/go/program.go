package program

import (
	"net/http"
	o "golang.org/x/oauth2"
	. "fmt"
	_ "x/y"
)

const (
	A = iota
	B
	Host, Path = "https://é.example", "/ü"
)

var tok string = "a"
var a, b = f()

type T struct {
	*http.Client
	Base
	AccessToken string `json:"access_token,omitempty"`
	X, Y int
	M map[string][]string
}
type I interface { Do(req *http.Request) (*http.Response, error); Base }
type S string
type Al = T
type F func(c *C)
type G[T any] struct { v T }

func WithX(x string) Option { return func(c *Client) { c.x = x } }

func (c *Client) Login(ctx context.Context, user, pass string, opts ...Option) (tok *Token, err error) {
	v := url.Values{"grant_type": {"password"}, "b": []string{"x"}}
	v.Set("a", `raw` + "b")
	req, err := http.NewRequest("POST", c.base+"/oauth", strings.NewReader(v.Encode()))
	if err != nil {
		return nil, err
	}
	if x := f(); x != nil && !y { } else if z { } else { }
	defer resp.Body.Close()
	go func() { }()
	for i := 0; i < 3; i++ { continue }
	for k, v := range m { break }
	for range ch {}
	for {}
	for x < 3 {}
	switch m := x.(type) { case string, int: a() ; case nil: default: b() }
	switch { case x == 1: fallthrough; case y: }
	switch s := f(); s { case "a", "b": }
outer:
	for { break outer; goto outer }
	select { case x := <-ch: a(); case ch <- 1: default: }
	x, ok := m["a"]
	t, ok := x.(T)
	*p = 3
	c.x, c.y = 1, 2
	c.x += "a"
	i++
	arr := [...]string{2: "a", "b"}
	z := &T{A: 1, B: T{2, 3}}
	w := map[string]interface{}{"a": 1}
	g := G[int]{v: 1}
	h := f[int](3)
	e := a[1:2]
	var q struct{ A string `json:"a"` }
	var k T
	fn := func(a int, b string) (int, error) { return 1, nil }
	return tok, nil
}
