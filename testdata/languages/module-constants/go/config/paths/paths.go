package paths

import "example.test/shop/config"

const (
	oauth = config.API + "/oauth"
	Token = oauth + "/old_token"
)
