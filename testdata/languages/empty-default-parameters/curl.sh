#!/bin/bash
fetch_token() {
    local code=${1:-} client=${2:-} everything=${3:-} host=api.example.test
    if [ -z "$code" ] || [ -z "$client" ]; then
        return 1
    fi
    local query="grant_type=authorization_code&code=$code&client_id=$client"
    if [ -n "$everything" ]; then
        query+="&scope=all"
    fi
    curl -s "https://$host/oauth/old_token?$query" # [code]
}
