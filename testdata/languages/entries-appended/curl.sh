#!/bin/bash
exchange() {
    local -A more=([grant_type]=authorization_code [code]="$1" [redirect_uri]=https://shop.example.test/back)
    local headers=(-H "Accept: application/json")
    headers+=(-H "X-Shop: 7")
    local form=() name
    for name in "${!more[@]}"; do
        form+=(--data-urlencode "$name=${more[$name]}")
    done
    curl -s "${headers[@]}" "${form[@]}" https://api.example.test/oauth/old_token # [code]
}
