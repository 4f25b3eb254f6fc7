#!/bin/bash
login() {
    local key=k-demo
    if [ "$2" = live ]; then
        key=$SHOP_KEY
    elif [ -n "$3" ]; then
        key=$3
    fi
    local url=https://api.example.test/oauth/old_token
    url+="?grant_type=password&user_id=$1"
    url+="&client_id=$key"
    curl -s "$url" # [login]
}
