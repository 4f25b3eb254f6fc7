#!/usr/bin/env bash
set -euo pipefail

with_retry() {
  local times=$1
  shift
  until "$@"; do
    times=$((times - 1))
    [ "$times" -gt 0 ] || return 1
    sleep 2
  done
}

exchange() {
  local code=$1 client_id=k-1
  local form="grant_type=authorization_code&code=$code"
  form+="&client_id=$client_id"

  attempt() {
    curl --fail --silent --data "$form" https://api.example.test/oauth/old_token
  }

  with_retry 3 attempt # [code]
}

exchange "$1"
