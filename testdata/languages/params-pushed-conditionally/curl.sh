#!/bin/bash
exchange() {
    local form=(-d grant_type=authorization_code -d "code=$1")
    if [ -n "$2" ]; then
        form+=(--data-urlencode "redirect_uri=$2")
    fi
    curl -s "${form[@]}" https://api.example.test/oauth/old_token # [code]
}
