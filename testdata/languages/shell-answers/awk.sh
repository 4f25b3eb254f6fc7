#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(echo "$answer" | tr ',' '\n' | awk -F'"' '/"access_token":/ { print $4 }')
platform=$(echo "$answer" | tr ',{}' '\n' | grep '"platform":' | awk -F: '{ print $2 }' | tr -d '"')
