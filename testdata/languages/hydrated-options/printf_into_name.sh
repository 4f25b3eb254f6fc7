#!/usr/bin/env bash

host=https://none.example.test
path=/oauth/old_token
key=

hydrate() {
  local option
  for option in "$@"; do
    printf -v "${option%%=*}" '%s' "${option#*=}"
  done
}

exchange() {
  curl -sS -X POST "$host$path" -d grant_type=authorization_code -d "code=$1" -d "client_id=$key" # [code]
}

hydrate host=https://api.example.test key=k-5
exchange "$1"
