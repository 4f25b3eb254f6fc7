#!/usr/bin/env bash
# expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Authorization="Basic base64(*:*)"
pair=$(printf '%s' "$DESK_ID:$DESK_SECRET" | base64 -w0)
curl -sSLX POST -H "Authorization: Basic $pair" -dgrant_type=refresh_token -d "refresh_token=$DESK_REFRESH" -o /dev/null --url https://api.example.test/oauth/token
