#!/bin/bash
readonly SANDBOX=false
readonly METHOD=post

exchange() {
    local host=https://api.example.test
    if [ "$SANDBOX" = true ]; then
        host=https://sandbox.example.test
    fi
    if [ "$METHOD" = post ]; then
        curl -s -d grant_type=authorization_code -d "code=$1" "$host/oauth/old_token" # [code]
    else
        curl -sG -d grant_type=authorization_code -d "code=$1" "$host/oauth/old_token"
    fi
}
