#!/bin/bash
die() {
    echo "$*" >&2
    exit 1
}
exchange() {
    local url=https://elsewhere.example.test/x
    if [ -z "$1" ]; then
        die "no code"
    else
        url=https://api.example.test/oauth/old_token
    fi
    curl -s -d grant_type=authorization_code -d "code=$1" "$url" # [code]
}
