#!/bin/bash
prepare() {
    OPTIONS=(-H "Accept: application/json")
    if [ -z "$DEBUG" ]; then
        return
    fi
    OPTIONS+=(-H "X-Debug: 1")
}
refresh() {
    prepare
    curl -s "${OPTIONS[@]}" -d grant_type=refresh_token -d "refresh_token=$1" https://api.example.test/oauth/old_token # [token]
}
