#!/bin/bash
send_code() {
    curl -fsS -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
}

run() {
    local kind=$1
    shift
    if declare -F "send_$kind" > /dev/null; then
        "send_$kind" "$@"
    fi
}

exchange() { run code "$1"; }
