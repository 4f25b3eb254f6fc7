#!/bin/bash
BASE=https://api.example.test
declare -rA ENDPOINTS=([token]=/oauth/old_token [user]=/v1/users/ID)

url() {
    local path=${ENDPOINTS[$1]}
    echo "$BASE${path/ID/$2}"
}

refresh() {
    curl -s -d grant_type=refresh_token -d "refresh_token=$1" "$(url token)" # [token]
}

user() {
    curl -sG -d "$2" "$(url user "$1")" # [user]
}
