#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(echo "$answer" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
platform=$(echo "$answer" | sed -E 's/.*"platform" *: *"([^"]+)".*/\1/')
