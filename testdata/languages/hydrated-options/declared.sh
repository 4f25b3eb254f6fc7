#!/usr/bin/env bash

exchange() {
  local host=https://none.example.test path=/oauth/old_token key=
  local code=$1 pair
  shift
  for pair in "$@"; do
    declare "$pair"
  done
  curl -sS -X POST "$host$path" -d grant_type=authorization_code -d "code=$code" -d "client_id=$key" # [code]
}

exchange "$1" host=https://api.example.test key=k-5
