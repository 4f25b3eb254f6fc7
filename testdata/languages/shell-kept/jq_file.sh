#!/bin/bash
token=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token | jq -r .access_token) # [code]
jq -n --arg token "$token" '{token: $token}' > portal.token
