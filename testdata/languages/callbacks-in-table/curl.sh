#!/bin/bash
TOKEN=https://api.example.test/oauth/old_token

by_password() {
    curl -sG -d grant_type=password --data-urlencode "user_id=$1" "$TOKEN" # [password]
}

by_refresh() {
    curl -s -d grant_type=refresh_token --data-urlencode "refresh_token=$1" "$TOKEN" # [refresh]
}

declare -A HANDLERS=([password]=by_password [refresh]=by_refresh)

handle() {
    local handler=${HANDLERS[$1]:-}
    if [ -z "$handler" ]; then
        echo "no grant $1" >&2
        return 1
    fi
    "$handler" "$2"
}
