#!/bin/bash
api() {
    local path=$1 data=$2 token=$3
    local options=(-H "Accept: application/json")
    if [ -n "$data" ]; then options+=(--data "$data"); fi
    [ -n "$token" ] && options+=(-H "Authorization: Bearer $token")
    curl -s "${options[@]}" "https://api.example.test$path"
}
refresh() {
    api /oauth/old_token "grant_type=refresh_token&refresh_token=$1" "" # [refresh]
}
me() {
    api /v1/me "" "t$1" # [me]
}
