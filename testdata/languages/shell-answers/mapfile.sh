#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
mapfile -t fields < <(jq -r '.access_token,.platform' <<< "$answer")
token=${fields[0]}
