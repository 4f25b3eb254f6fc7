package shop

type settings struct {
	Host string
	Key  string
}

var Config settings

func init() {
	Config = settings{
		Host: "https://api.example.test",
		Key:  "k-1",
	}
}
