#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
if [[ $answer =~ \"access_token\":\"([^\"]+)\" ]]; then
    token=${BASH_REMATCH[1]}
fi
pattern='"platform": *"([A-Z]+)"'
[[ "$answer" =~ $pattern ]] && platform="${BASH_REMATCH[1]}"
