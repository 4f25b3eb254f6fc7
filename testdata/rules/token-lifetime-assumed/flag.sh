#!/bin/bash
token=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token | jq -r .access_token)
echo "$token" > token.txt
expires_at=$(( $(date +%s) + 30758399 )) # expect: token-lifetime-assumed high
echo "$expires_at" > token.expires
