#!/bin/bash
answer=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token)
platform=$(echo "$answer" | jq -r .platform) # expect: token-response-platform high
[ "$platform" = GLOBAL ] || exit 1 # expect: token-response-platform high
curl -s -u "$ID:$SECRET" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token | python3 -c 'import json,sys; print(json.load(sys.stdin)["platform"])' # expect: token-response-platform high
