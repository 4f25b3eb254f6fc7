#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(echo "$answer" | ruby -rjson -e 'puts JSON.parse(STDIN.read)["access_token"]')
platform=$(echo "$answer" | perl -MJSON -0777 -ne 'print decode_json($_)->{platform}')
