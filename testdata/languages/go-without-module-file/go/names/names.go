package names

func Token(host string) string {
	return host + "/oauth/old_token"
}
