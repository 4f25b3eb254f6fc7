#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(echo "$answer" | python3 -c "import sys, json; print(json.load(sys.stdin)['access_token'])")
platform=$(echo "$answer" | python -c 'import json,sys;obj=json.load(sys.stdin);print(obj.get("platform"))')
