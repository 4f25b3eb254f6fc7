#!/bin/sh
HOST=https://api.example.test

token_url() { echo "$HOST/oauth/old_token"; }
authorize_url() { echo "$HOST/oauth/old_authorize"; }

link() {
    echo "$(authorize_url)?client_id=k-1" # [authorize]
}

login() {
    curl -sG --data-urlencode grant_type=password --data-urlencode "user_id=$1" "$(token_url)" # [login]
}
