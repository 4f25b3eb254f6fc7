#!/bin/sh
host=$(jq -r .portal.host settings.json)
path=$(jq -r '.portal.oauth.token_path' settings.json)

renew() {
    curl -fsS -d grant_type=refresh_token -d "refresh_token=$1" "$host$path" # [refresh]
}
