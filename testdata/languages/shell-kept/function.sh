#!/bin/bash
save_token() {
    umask 077
    echo "$1" > "${TOKEN_DIR:-.}/portal.token"
}
login() {
    local token
    token=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token | jq -r .access_token) # [code]
    save_token "$token"
}
login "$CODE"
