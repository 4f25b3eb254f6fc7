#!/bin/bash
token=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token | jq -r .access_token)
export GOTO_TOKEN=$token
curl -s -H "Authorization: Bearer $token" https://api.getgo.com/G2M/rest/meetings
