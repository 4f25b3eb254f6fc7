#!/bin/sh
set -e

encode() {
  jq -rn --arg value "$1" '$value | @uri'
}

body="grant_type=authorization_code"
body="$body&code=$(encode "$1")"
http POST https://api.example.test/oauth/old_token 'Content-Type: application/x-www-form-urlencoded' --raw "$body" # [code]
