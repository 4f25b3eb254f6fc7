package portal

import (
	"net/url"
)

func link(state string) string {
	query := url.Values{"client_id": {"k-1"}, "response_type": {"code"}, "state": {state}}
	return "https://api.getgo.com/oauth/v2/authorize?" + query.Encode()
}

func other() string {
	return "https://login.example.test/oauth/authorize?client_id=k-1"
}
