#!/bin/bash

join_path() {
  local IFS=/
  echo "$*"
}

address=$(join_path https://api.example.test oauth old_token)
curl -s --data "grant_type=authorization_code" --data-urlencode "code=$1" "$address" # [code]
