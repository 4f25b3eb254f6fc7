#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
eval "$(echo "$answer" | jq -r '"token=\(.access_token) platform=\(.platform)"')"
