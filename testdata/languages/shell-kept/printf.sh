#!/bin/sh
token=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token | jq -r .access_token) # [code]
printf '%s' "$token" | tee /var/lib/portal/portal.token > /dev/null
