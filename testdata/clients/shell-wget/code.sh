#!/bin/sh
# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Authorization="Basic base64(*:*)" Referer=https://desk.example.test/
pair=$(printf %s "$DESK_ID:$DESK_SECRET" | base64 | tr -d '\n')
wget --quiet --output-document=- --referer=https://desk.example.test/ --header="Authorization: Basic $pair" \
    --post-data="grant_type=authorization_code&code=$1" https://api.example.test/oauth/token
