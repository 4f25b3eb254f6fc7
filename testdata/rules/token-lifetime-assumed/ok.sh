#!/bin/bash
answer=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token)
jq '. + {expires_at: (now + .expires_in - 60)}' <<< "$answer" > token.json
echo $(( $(date +%s) + 1800 )) > token.expires
