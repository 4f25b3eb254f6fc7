#!/bin/sh
endpoint() {
    case "$1" in
        token) echo "/oauth/old_token" ;;
        me) echo "/v1/me" ;;
        *) return 1 ;;
    esac
}
curl -s -d grant_type=authorization_code -d "code=$CODE" "https://api.example.test$(endpoint token)" # [code]
