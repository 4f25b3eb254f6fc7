package login

import (
	"net/url"

	"github.com/acme/registry"
)

func Exchange(code string) error {
	wire := registry.Find("wire")
	fields := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	resp, err := wire.SubmitForm("/oauth/old_token", fields) // [code]
	if err != nil {
		return err
	}
	return resp.Body.Close()
}
