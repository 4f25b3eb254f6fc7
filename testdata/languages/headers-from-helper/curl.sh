#!/bin/bash
COMMON=(-H "Accept: application/json" -H "User-Agent: shop/1")

basic() {
    echo "Authorization: Basic $(printf '%s' "$SHOP_ID:$SHOP_SECRET" | base64 -w 0)"
}

refresh() {
    curl -s "${COMMON[@]}" -H "$(basic)" -d grant_type=refresh_token -d "refresh_token=$1" https://api.example.test/oauth/old_token # [token]
}

me() {
    curl -s "${COMMON[@]}" -H "Authorization: Bearer $1" https://api.example.test/v1/me # [me]
}
