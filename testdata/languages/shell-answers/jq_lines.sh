#!/bin/bash
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
{ read -r token; read -r platform; } < <(jq -r '.access_token, .platform' <<< "$answer")
