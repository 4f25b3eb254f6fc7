#!/bin/sh
. ./bootstrap.sh

login() {
    curl -sG -d grant_type=password -d "user_id=$1" -d "client_id=$SHOP_KEY" "$SHOP_HOST/oauth/old_token" # [login]
}

login "$1"
