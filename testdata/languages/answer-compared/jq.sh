#!/bin/bash

check() {
  local answer
  answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
  jq -e '.version == "2" and (.expires_in | test("^[0-9]+$"))' <<< "$answer" > /dev/null
}

check "$1" || echo 'no token' >&2
