#!/bin/bash

login() {
  local user=$1 post=$2
  local args=()
  if [[ $post == yes ]]; then
    args=(-X POST)
  else
    args=(-G)
  fi
  curl -s "${args[@]}" -d grant_type=password --data-urlencode "user_id=$user" https://api.example.test/oauth/old_token # [login]
}

login "$@"
