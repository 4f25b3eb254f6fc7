#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
IFS=$'\t' read -r token platform < <(echo "$answer" | jq -r '[.access_token, .platform] | @tsv')
