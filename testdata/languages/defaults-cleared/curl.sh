#!/bin/bash
declare -A HEADERS=([Accept]=text/html [Authorization]="Bearer none")

token() {
    local -A headers
    local name options=()
    for name in "${!HEADERS[@]}"; do headers[$name]=${HEADERS[$name]}; done
    headers[Accept]=application/json
    unset 'headers[Authorization]'
    for name in "${!headers[@]}"; do options+=(-H "$name: ${headers[$name]}"); done
    curl -s "${options[@]}" -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [token]
}
