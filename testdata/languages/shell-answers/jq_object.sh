#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
echo "$answer" | jq '{token: .access_token, platform}'
