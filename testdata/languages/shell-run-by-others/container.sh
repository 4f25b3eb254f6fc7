#!/bin/bash
apk add --no-cache curl jq
command -v curl > /dev/null || exit 1

docker run --rm -e TZ=UTC curlimages/curl:8.9.1 -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
flock -n /tmp/desk.lock curl -sG -d grant_type=password -d "user_id=$2" https://api.example.test/oauth/old_token # [login]
