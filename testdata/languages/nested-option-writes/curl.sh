#!/bin/bash
exchange() {
    local code=$1 id=$2 secret=$3 scope=$4
    local options=()
    options+=(-H "Accept: application/json")
    options+=(-u "$id:$secret")
    local data=(-d grant_type=authorization_code -d "code=$code")
    if [ -n "$scope" ]; then
        data+=(-d "scope=$scope")
    fi
    options+=("${data[@]}")
    curl -s "${options[@]}" https://api.example.test/oauth/old_token # [code]
}
