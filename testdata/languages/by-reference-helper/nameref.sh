#!/usr/bin/env bash

complete() {
  local -n _fields=$1 _headers=$2
  local secret=$3
  _fields+=(--data-urlencode "client_id=k-1")
  _headers+=(-H "Authorization: Basic $(printf 'k-1:%s' "$secret" | base64 -w 0)")
}

exchange() {
  local code=$1 secret=$2
  local -a form=(-d grant_type=authorization_code --data-urlencode "code=$code") headers=()
  complete form headers "$secret"
  headers+=(-H 'Accept-Language: en')
  curl -sS -X POST "${headers[@]}" "${form[@]}" https://api.example.test/oauth/old_token # [code]
}

exchange "$1" "$2"
