#!/bin/bash
form() {
    local args=()
    for pair in "$@"; do
        args+=(-d "$pair")
    done
    curl -s "${args[@]}" https://api.example.test/oauth/old_token
}

exchange() {
    form grant_type=authorization_code "code=$1" # [code]
}
