#!/bin/bash
refresh() {
    local url=https://api.example.test/oauth/old_token
    [ -n "$1" ] || { url=https://elsewhere.example.test/; exit 1; }
    curl -s -d grant_type=refresh_token -d "refresh_token=${1:?}" "$url" # [refresh]
}
