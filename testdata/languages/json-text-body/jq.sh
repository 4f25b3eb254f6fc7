#!/bin/sh
body=$(jq -n --arg code "$1" '{grant_type: "authorization_code", code: $code, client_id: "k-1"}')
curl -s -H 'Content-Type: application/json' -d "$body" https://api.example.test/oauth/old_token # [code]
