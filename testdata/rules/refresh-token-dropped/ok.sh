#!/bin/bash
renew() {
    local answer new
    answer=$(curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$(cat refresh_token)" https://api.getgo.com/oauth/v2/token)
    jq -r .access_token <<< "$answer" > access_token
    new=$(jq -r '.refresh_token // empty' <<< "$answer")
    if [ -n "$new" ]; then
        echo "$new" > refresh_token
    fi
}
