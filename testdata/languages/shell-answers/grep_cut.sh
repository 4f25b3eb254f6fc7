#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(echo "$answer" | grep -o '"access_token":"[^"]*"' | cut -d'"' -f4)
platform=$(echo "$answer" | grep -oP '"platform"\s*:\s*"\K[^"]+')
