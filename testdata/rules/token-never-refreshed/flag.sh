#!/bin/bash
token=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token | jq -r .access_token) # expect: token-never-refreshed high
echo "$token" > ~/.goto-token
