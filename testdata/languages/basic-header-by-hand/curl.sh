#!/bin/bash
exchange() {
    local pair
    pair=$(echo -n "$SHOP_ID:$SHOP_SECRET" | base64 | tr -d '\n')
    curl -s -H "Authorization: Basic $pair" -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
}

refresh() {
    curl -s -H "Authorization: Basic $(printf '%s:%s' "$SHOP_ID" "$SHOP_SECRET" | openssl base64 -A)" -d "grant_type=refresh_token&refresh_token=$1" https://api.example.test/oauth/old_token # [refresh]
}
