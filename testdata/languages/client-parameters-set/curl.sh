#!/bin/bash
declare -a PARAMS

set_param() {
    PARAMS+=(--data-urlencode "$1=$2")
}

send() {
    local verb=$1 url=https://api.example.test$2
    if [ "$verb" = GET ]; then
        curl -sG "${PARAMS[@]}" "$url"
    else
        curl -s "${PARAMS[@]}" "$url"
    fi
}

login() {
    PARAMS=()
    set_param grant_type password
    set_param user_id "$1"
    send GET /oauth/old_token # [get]
}

refresh() {
    PARAMS=()
    set_param grant_type refresh_token
    set_param refresh_token "$1"
    send POST /oauth/old_token # [post]
}
