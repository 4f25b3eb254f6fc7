#!/usr/bin/env bash
BASE=https://api.getgo.com
CLIENT_ID=${GOTO_CLIENT_ID:?}

login() {
    curl -s "$BASE/oauth/access_token?grant_type=password&user_id=$1&password=$GOTO_PASSWORD&client_id=$CLIENT_ID"
}

exchange() {
    local code=$1
    wget -qO- --post-data "grant_type=authorization_code&code=$code&client_id=$CLIENT_ID" "$BASE/oauth/access_token"
}

renew() {
    http --form "$BASE/oauth/access_token" grant_type=refresh_token refresh_token="$(jq -r .refresh_token token.json)" client_id="$CLIENT_ID"
}
