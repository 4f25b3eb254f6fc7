#!/usr/bin/env bash
CLIENT=shop-7

request() {
    local verb=$1 path=$2 base=${4:-https://api.example.test}
    case "$verb" in
        GET) curl -s -X GET "$base$path${3:+?$3}" ;;
        *) curl -s -X "$verb" -d "$3" "$base$path" ;;
    esac
}

by_password() {
    request GET /oauth/old_token "grant_type=password&user_id=$1&password=$2&client_id=$CLIENT" # [password]
}

by_code() {
    request POST /oauth/old_token "grant_type=authorization_code&code=$1&client_id=$CLIENT" # [code]
}

files() {
    request GET /v1/list "" https://files.example.test # [elsewhere]
}
