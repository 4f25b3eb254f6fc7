#!/bin/bash
json() {
    local body
    body=$(jq -n --arg c "$1" '{"grant_type": "authorization_code", "code": $c}' | tr -d '\n')
    curl -s -H "Authorization: Basic $(printf '%s' "$ID:$SECRET" | base64 -w0)" -H "Content-Type: application/json" --data "$body" https://api.example.test/oauth/old_token # [json]
}

query() {
    local query="?grant_type=refresh_token&refresh_token=$1&client_id=$ID&"
    curl -s "https://api.example.test/oauth/old_token${query%&}" # [query]
}
