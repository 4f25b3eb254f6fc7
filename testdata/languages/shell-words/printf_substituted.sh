#!/bin/sh
base=https://api.example.test
url=$(printf '%s/oauth/%s' "$base" old_token)
curl -s -d "$(printf 'grant_type=authorization_code&code=%s' "$1")" "$url" # [code]
