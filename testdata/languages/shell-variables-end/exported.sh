#!/bin/sh
token=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token | jq -r .access_token) # [code]
export token
TOKENS[0]=$token
curl -s -H "Authorization: Bearer $token" https://api.example.test/v1/me # [me]
