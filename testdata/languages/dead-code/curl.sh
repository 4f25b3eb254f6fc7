#!/bin/sh
# curl "https://api.example.test/oauth/old_token?grant_type=password"
refresh() {
    if false; then
        curl -s "https://api.example.test/oauth/old_token?grant_type=password"
    fi
    curl -s -d grant_type=refresh_token -d "refresh_token=$1" https://api.example.test/oauth/old_token # [live]
    return 0
    curl -s "https://api.example.test/oauth/old_token?grant_type=password"
}
