#!/bin/bash
pick() {
    local given=$1 name=$2
    if [ -n "$given" ]; then
        echo "$given"
    else
        echo "${!name}"
    fi
}

login() {
    local user password key=${3:-$SHOP_KEY}
    user=$(pick "$1" SHOP_USER)
    password=$(pick "$2" SHOP_PASSWORD)
    curl -s "https://api.example.test/oauth/old_token?grant_type=password&user_id=$user&password=$password&client_id=$key" # [login]
}
