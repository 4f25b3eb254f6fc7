#!/usr/bin/env bash
retry() {
    local times=$1 attempt
    shift
    for ((attempt = 1; attempt <= times; attempt++)); do
        "$@" && return 0
        sleep "$attempt"
    done
    return 1
}

exchange() {
    retry 3 curl -fsS -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
}
