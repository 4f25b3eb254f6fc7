#!/bin/bash
exchange() {
    local request=(curl --silent)
    request+=(-u "$SHOP_ID:$SHOP_SECRET")
    request+=(-H 'Accept: application/json' -H 'X-Shop: 7')
    request+=(--data "grant_type=authorization_code&code=$1")
    request+=(https://api.example.test/oauth/old_token)
    "${request[@]}" # [code]
}
