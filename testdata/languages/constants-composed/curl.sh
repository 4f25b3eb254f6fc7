#!/bin/bash
readonly SCHEME=https
readonly HOST="${SCHEME}://api.example.test"
declare -r OAUTH="$HOST/oauth"
TOKEN_URL=$OAUTH/old_token
KEY="k-1"
exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" -d "client_id=$KEY" "$TOKEN_URL" # [code]
}
