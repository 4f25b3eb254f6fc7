#!/bin/bash
setting() { jq -r ".$1" shop.json; }

url() { echo "$(setting host)$(setting token_path)"; }

exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" "$(url)" # [code]
}

login() {
    curl -sG -d grant_type=password -d "user_id=$1" -d "client_id=$(setting key)" "$(url)" # [login]
}
