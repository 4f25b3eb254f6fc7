#!/bin/bash
api() {
    local path=$1
    shift
    curl -sS "$@" "https://api.example.test$path"
}
api /oauth/old_token -d grant_type=authorization_code --data-urlencode "code=$1" # [code]
