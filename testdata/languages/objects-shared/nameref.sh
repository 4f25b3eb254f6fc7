#!/bin/bash

add_kind() {
  declare -n headers_of="$1"
  headers_of[X-Kind]=$2
}

call() {
  local -n sent=$1
  shift
  local -a lines=()
  local name
  for name in "${!sent[@]}"; do
    lines+=(-H "$name: ${sent[$name]}")
  done
  curl -s "${lines[@]}" "$@" https://api.example.test/oauth/old_token
}

refresh() {
  local -A headers=([Accept]=application/json)
  add_kind headers refresh
  call headers -d grant_type=refresh_token -d "refresh_token=$1" # [shared]
}

exchange() {
  local -A headers=([Accept]=application/json) own=()
  local name
  for name in "${!headers[@]}"; do
    own[$name]=${headers[$name]}
  done
  add_kind headers 'never sent'
  call own -d grant_type=authorization_code -d "code=$1" # [copied]
}

case $1 in
  refresh) refresh "$2" ;;
  *) exchange "$2" ;;
esac
