#!/bin/sh
answer=$(curl -fsS -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(printf '%s' "$answer" | jq -r .access_token)
echo "token: $token" >&2
printf '%s\n' "$token"
