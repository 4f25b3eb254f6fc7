package shop

import (
	"fmt"
)

func show(id string) {
	fmt.Printf("Open %s\n", "https://api.example.test/oauth/old_authorize?client_id=k-1") // [authorize]
}
