#!/usr/bin/env bash
set -euo pipefail

HOST=api.example.test
printf -v TOKEN_URL 'https://%s/%s/%s' "$HOST" oauth old_token

exchange() {
    curl -fsS -d grant_type=authorization_code --data-urlencode "code=$1" "$TOKEN_URL" # [code]
}

exchange "$1"
