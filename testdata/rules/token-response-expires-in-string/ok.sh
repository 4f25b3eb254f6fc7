#!/bin/bash
answer=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token)
life=$(jq -r .expires_in <<< "$answer")
[ "$life" = "3600" ] && echo short
until=$(( $(date +%s) + life - 60 ))
jq '.expires_in | tonumber' <<< "$answer"
echo "$answer" | grep -o '"expires_in": *"\?[0-9]*' | tr -dc 0-9
date -d "+$life seconds"
