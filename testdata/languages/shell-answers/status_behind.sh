#!/bin/bash
answer=$(curl -s -w '\n%{http_code}' -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
status=$(tail -n1 <<< "$answer")
body=$(sed '$d' <<< "$answer")
token=$(jq -r .access_token <<< "$body")
platform=$(echo "${answer%$'\n'*}" | jq -r .platform)
