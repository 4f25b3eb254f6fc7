#!/bin/bash
login() {
    local url="https://api.example.test/oauth/old_token"
    url+="?grant_type=password"
    url+="&user_id=$1&password=$2"
    if [ -n "$WIDE" ]; then
        url="$url&scope=all"
    fi
    curl -s "$url" # [login]
}
