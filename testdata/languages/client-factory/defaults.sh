#!/bin/bash

DEFAULTS=(--silent --show-error --max-time 10 -H 'X-App: shop')
BASE=https://none.example.test
CLIENT=()

make_client() {
  CLIENT=("${DEFAULTS[@]}" "$@")
}

post() {
  local path=$1
  shift
  curl "${CLIENT[@]}" "$@" "$BASE/$path"
}

BASE=https://api.example.test/oauth
make_client -H 'Accept: application/json'
post old_token --data-urlencode "code=$1" --data grant_type=authorization_code # [code]
