#!/bin/bash
post() {
    local answer
    answer=$(curl -fsS -d "$2" "https://api.example.test$1") || return 1
    printf '%s' "$answer"
}

exchange() {
    local answer
    if ! answer=$(post /oauth/old_token "grant_type=authorization_code&code=$1"); then # [code]
        echo "no token" >&2
        return 1
    fi
    jq -r .access_token <<< "$answer"
}
