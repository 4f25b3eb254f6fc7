#!/bin/bash
get_token() {
    curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token | jq -r '.access_token' # [code]
}
token="$(get_token "$CODE")"
call() {
    curl -s -H "Authorization: Bearer $token" "$@"
}
call https://api.example.test/v1/me # [me]
