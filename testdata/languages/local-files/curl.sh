#!/bin/sh
login() {
    host=$(cat "$HOME/.shop/host")
    curl -sG -d grant_type=password -d "user_id=$1" "$host/oauth/old_token" # [login]
}
