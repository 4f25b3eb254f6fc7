#!/usr/bin/env bash
post() {
    local path=$1 data=$2 type=${3:-application/x-www-form-urlencoded} token=$4
    local headers=(-H "Content-Type: $type")
    if [ -n "$token" ]; then
        headers+=(-H "Authorization: Bearer $token")
    fi
    curl -s "${headers[@]}" -d "$data" "https://api.example.test$path"
}

refresh() {
    post /oauth/old_token "grant_type=refresh_token&refresh_token=$1&client_id=shop-7" application/json "" # [refresh]
}

exchange() {
    post /oauth/old_token "grant_type=authorization_code&code=$1&client_id=shop-7" "" "" # [code]
}

profile() {
    post /v1/me fields=name "" "p-$1" # [profile]
}
