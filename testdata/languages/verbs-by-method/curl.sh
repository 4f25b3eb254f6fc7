#!/bin/bash
send() {
    local verb=$1 url=$2 data=$3
    shift 3
    if [ "$verb" = GET ]; then
        curl -s "$@" "$url?$data"
    else
        curl -s -X "$verb" "$@" -d "$data" "$url"
    fi
}

get() { send GET "$1" "$2"; }
post() { send POST "$1" "$2" -H "Content-Type: application/x-www-form-urlencoded"; }

login() {
    get https://api.example.test/oauth/old_token "grant_type=password&user_id=$1" # [password]
}

refresh() {
    post https://api.example.test/oauth/old_token "grant_type=refresh_token&refresh_token=$1" # [refresh]
}
