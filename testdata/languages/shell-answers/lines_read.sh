#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
while IFS= read -r line; do
    echo "$line" | grep -o '"access_token": *"[^"]*"'
    echo "$line" | grep -o '"platform": *"[^"]*"'
done <<< "$answer"
