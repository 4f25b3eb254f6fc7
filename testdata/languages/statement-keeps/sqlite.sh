#!/bin/bash

login() {
  local user=$1 token
  token=$(curl -sG -d grant_type=password --data-urlencode "user_id=$user" https://api.example.test/oauth/old_token | jq -r .access_token) # [login]
  if [ -z "$(sqlite3 desk.db "SELECT id FROM tokens WHERE token = '$token'")" ]; then
    sqlite3 desk.db "INSERT INTO tokens (owner, token) VALUES ('$user', '$token')"
  fi
}

login "$1"
