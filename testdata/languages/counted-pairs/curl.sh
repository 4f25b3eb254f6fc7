#!/bin/bash
HOST=https://api.example.test

get() {
    local path=$1 query=
    shift
    while [ $# -gt 0 ]; do
        query+="${query:+&}$1=$2"
        shift 2
    done
    curl -s "$HOST$path?$query"
}

login() {
    get /oauth/old_token grant_type password user_id "$1" client_id k-1 # [login]
}
