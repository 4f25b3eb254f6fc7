#!/bin/bash
exchange() {
    local answer
    answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
    if [ -z "$answer" ] && [ "${2:-0}" -lt 3 ]; then
        exchange "$1" $((${2:-0} + 1))
        return
    fi
    echo "$answer"
}
