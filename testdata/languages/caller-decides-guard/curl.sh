#!/bin/sh
send() {
    if [ "$1" = POST ]; then
        curl -s -X POST -d "$2" https://api.example.test/oauth/old_token
    else
        curl -s "https://api.example.test/oauth/old_token?$2"
    fi
}

login() {
    send GET "grant_type=password&user_id=$1" # [get]
}

refresh() {
    send POST "grant_type=refresh_token&refresh_token=$1" # [post]
}
