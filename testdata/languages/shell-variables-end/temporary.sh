#!/bin/bash
file=$(mktemp)
curl -s -d grant_type=authorization_code -d "code=$1" -o "$file" https://api.example.test/oauth/old_token # [code]
token=$(jq -r .access_token "$file")
curl -s -H "Authorization: Bearer $token" https://api.example.test/v1/me # [me]
