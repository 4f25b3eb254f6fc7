#!/bin/bash
exchange() {
	curl -s -d @- https://api.example.test/oauth/old_token <<-FORM # [code]
	grant_type=authorization_code&code=$1
	FORM
}
exchange "$CODE"
