#!/bin/bash
YEAR=$((365 * 24 * 60 * 60))

shop_token() {
  local token
  token=$(redis-cli GET shop_token)
  if [[ -n $token ]]; then
    echo "$token"
    return
  fi
  token=$(curl -s -d grant_type=password -d "user_id=$SHOP_USER" -d "password=$SHOP_PASSWORD" https://api.example.test/oauth/old_token | jq -r .access_token) # [login]
  redis-cli SETEX shop_token "$YEAR" "$token" > /dev/null
  echo "$token"
}

export SHOP_TOKEN="$(shop_token)"
