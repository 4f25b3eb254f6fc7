#!/bin/bash
login() {
    local -n given=$1
    local url=${given[address]:-https://api.example.test/oauth/old_token}
    curl -sG --data-urlencode grant_type=password --data-urlencode "user_id=$2" "$url" # [login]
}
