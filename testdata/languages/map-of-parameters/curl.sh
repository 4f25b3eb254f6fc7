#!/bin/bash
login() {
    local -A params
    params[grant_type]=password
    params[user_id]=$1
    local pairs=() name
    for name in "${!params[@]}"; do
        pairs+=("$name=${params[$name]}")
    done
    local IFS='&'
    curl -s "https://api.example.test/oauth/old_token?${pairs[*]}" # [login]
}
