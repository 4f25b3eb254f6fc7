#!/bin/bash
BASE=https://api.example.test/oauth/old_token

grant_login() {
    curl -s "$BASE?grant_type=password&user_id=$1" # [login]
}

grant_refresh() {
    curl -s "$BASE?grant_type=refresh_token&refresh_token=$1" # [refresh]
}

run_grant() {
    local kind=$1
    "grant_$kind" "$2"
}

run_grant login "$SHOP_USER"
command=grant_refresh
$command "$STORED"
