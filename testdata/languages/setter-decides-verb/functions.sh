#!/bin/bash
verb=POST
path=/none

set_verb() {
  verb=$1
}

set_path() {
  path=$1
}

send() {
  curl -s -X "$verb" "$@" "https://api.example.test$path"
}

exchange() {
  send -d grant_type=authorization_code -d "code=$1" # [code]
}

set_path /oauth/old_token
exchange "$1"
