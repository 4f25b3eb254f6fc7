#!/bin/bash
token() {
    if [ "$1" = password ]; then
        curl -s "https://api.example.test/oauth/old_token?grant_type=password&user_id=$2&password=$3" # [password]
    elif [ "$1" = code ]; then
        curl -s -d grant_type=authorization_code -d "code=$2" https://api.example.test/oauth/old_token # [code]
    fi
}
