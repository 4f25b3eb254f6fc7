#!/bin/bash
exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
}
field() { jq -r ".$1 // empty"; }
parse() { jq -r '.access_token'; }
answer=$(exchange "$CODE")
token=$(parse <<< "$answer")
platform=$(echo "$answer" | jq -r '.platform')
