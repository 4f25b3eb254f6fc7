package desk

const host = "https://api.example.test"

type opener interface {
	Open(address string) error
}

type settings interface {
	Back() string
}

type desk struct {
	browser  opener
	settings settings
}

func (d *desk) login() error {
	address := host + "/oauth/old_authorize?client_id=k-1&redirect_uri=" + d.settings.Back()
	return d.browser.Open(address) // [authorize]
}
