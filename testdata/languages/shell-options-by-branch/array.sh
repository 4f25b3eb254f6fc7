#!/bin/bash

login() {
  local -a how
  if [[ $LEGACY == yes ]]; then
    how=(-G -d grant_type=password -d "user_id=$1")
  else
    how=(-u "$KEY:$SECRET" -d grant_type=password --data-urlencode "username=$1")
  fi
  curl -s "${how[@]}" -d "password=$2" https://api.example.test/oauth/old_token # [login]
}

login "$@"
