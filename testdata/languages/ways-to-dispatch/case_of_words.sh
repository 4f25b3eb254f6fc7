#!/bin/bash
send() {
    case "${1,,}" in
        get | head) curl -sG -d "$3" "$2" ;;
        post) curl -s -d "$3" "$2" ;;
        *) return 1 ;;
    esac
}

exchange() {
    send POST https://api.example.test/oauth/old_token "grant_type=authorization_code&code=$1" # [code]
}
