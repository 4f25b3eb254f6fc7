#!/bin/bash
add() {
    local url=$1
    case "$url" in
        *\?*) echo "$url&$2=$3" ;;
        *) echo "$url?$2=$3" ;;
    esac
}

login_url() {
    local url='https://api.example.test/oauth/old_token?v=1'
    url=$(add "$url" grant_type password)
    add "$url" user_id "$1"
}

load() {
    curl -s "$(login_url "$1")" # [load]
}
