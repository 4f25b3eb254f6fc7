#!/bin/bash
retry() {
    local count=0
    until "$@"; do
        count=$((count + 1))
        [ "$count" -lt 5 ] || return 1
        sleep 1
    done
}
retry curl -sf -d grant_type=authorization_code -d "code=$CODE" https://api.example.test/oauth/old_token # [code]
