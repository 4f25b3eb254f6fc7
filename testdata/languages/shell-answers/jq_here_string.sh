#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(jq -re '.access_token // empty' <<< "$answer") || exit 1
platform=$(jq -r '.["platform"]?' <<<"$answer")
