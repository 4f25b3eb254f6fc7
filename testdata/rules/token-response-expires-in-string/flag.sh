#!/bin/bash
answer=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token)
life=$(echo "$answer" | grep -o '"expires_in":"[0-9]*"' | cut -d'"' -f4) # expect: token-response-expires-in-string high
jq -e '.expires_in == "3600"' <<< "$answer" # expect: token-response-expires-in-string high
