#!/bin/bash
exchange() {
    local options
    if [ "$2" = proxied ]; then
        options=(-H "Accept: application/json" -H "X-Proxy: 1")
    else
        options=(-H "Accept: application/json")
    fi
    curl -s "${options[@]}" -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
}
