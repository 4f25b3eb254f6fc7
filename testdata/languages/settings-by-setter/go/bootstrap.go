package shop

func init() {
	shared.setHost("https://api.example.test/")
	shared.set("timeout", 5)
}
