#!/bin/bash
settings() {
    echo "https://api.example.test /oauth/old_token k-1"
}

login() {
    local host path key
    read -r host path key <<< "$(settings)"
    curl -sG -d grant_type=password --data-urlencode "user_id=$1" -d "client_id=$key" "$host$path" # [login]
}
