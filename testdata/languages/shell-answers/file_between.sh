#!/bin/bash
out=$(mktemp)
status=$(curl -s -o "$out" -w '%{http_code}' -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
[ "$status" = 200 ] || exit 1
token=$(jq -r .access_token "$out")
platform=$(jq -r .platform < "$out")
