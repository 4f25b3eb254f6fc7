#!/bin/bash
TOKEN=https://api.example.test/oauth/old_token

encode() {
  jq -rn --arg value "$1" '$value | @uri'
}

by_list() {
  local -a parts=()
  local -A params=([grant_type]=password [user_id]=$1)
  local name
  for name in "${!params[@]}"; do
    parts+=("$name=$(encode "${params[$name]}")")
  done
  local IFS='&'
  curl -s "$TOKEN?${parts[*]}" # [reduce]
}

by_text() {
  local query= pair
  for pair in grant_type=refresh_token "refresh_token=$1"; do
    query="${query:+$query&}$pair"
  done
  curl -s "$TOKEN?$query" # [entries]
}

by_option() {
  curl -s --url "$TOKEN" --url-query grant_type=authorization_code --url-query "code=$1" # [url]
}

authorize() {
  local url="${TOKEN%/*}/old_authorize?client_id=k-1"
  url+="&state=$1"
  xdg-open "$url" # [authorize]
}

"by_$1" "$2"
authorize "$3"
