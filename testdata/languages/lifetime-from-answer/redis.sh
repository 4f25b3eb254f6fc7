#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(jq -r '.access_token' <<< "$answer")
seconds=$(jq '.expires_in - 60' <<< "$answer")
redis-cli setex shop_token "$seconds" "$token"
