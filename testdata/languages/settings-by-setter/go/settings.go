package shop

import "strings"

type settings struct {
	host   string
	values map[string]interface{}
}

var shared = &settings{values: map[string]interface{}{}}

func (s *settings) setHost(host string) { s.host = strings.TrimRight(host, "/") }

func (s *settings) set(name string, value interface{}) { s.values[name] = value }

func (s *settings) url(path string) string {
	return s.host + "/" + strings.TrimLeft(path, "/")
}
