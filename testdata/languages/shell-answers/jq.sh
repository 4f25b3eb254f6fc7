#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(echo "$answer" | jq -r '.access_token')
platform=$(printf '%s' "$answer" | jq -r .platform)
