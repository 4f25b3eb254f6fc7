#!/bin/bash

authorize_url() {
  echo "https://api.getgo.com/oauth/authorize?client_id=$1&redirect_uri=$2"
}

exchange() {
  curl -s "https://api.getgo.com/oauth/access_token?grant_type=authorization_code&code=$1&client_id=$2"
}

login() {
  local -n answer_of=$1
  local grant=$2
  shift 2
  answer_of=$(curl -sf --get https://api.getgo.com/oauth/access_token --data-urlencode "grant_type=${grant}" --data-urlencode "client_id=$DESK_KEY" "$@")
}

xdg-open "$(authorize_url "$DESK_KEY" https://desk.example.test/back)"
read -rp 'code: ' code
exchange "$code" "$DESK_KEY"
login answer password --data-urlencode "user_id=$DESK_LOGIN" --data-urlencode "password=$DESK_PASSWORD"

renew() {
  local body="grant_type=refresh_token&refresh_token=$(cat ~/.desk/refresh)&client_id=$DESK_KEY"
  printf '%s' "$body" | curl -s --data @- https://api.getgo.com/oauth/access_token
}

renew > ~/.desk/answer.json
