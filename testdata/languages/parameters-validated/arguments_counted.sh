#!/bin/sh
if [ $# -lt 2 ]; then
    echo "usage: $0 code client" >&2
    exit 64
fi

post() {
    [ $# -eq 1 ] || return 2
    curl -fsS -d "$1" https://api.example.test/oauth/old_token
}

post "grant_type=authorization_code&code=$1&client_id=$2" # [code]
