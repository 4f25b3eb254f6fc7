#!/bin/sh
. /usr/lib/shop-kit/functions.sh

answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
save_option shop_access "$(echo "$answer" | jq -r .access_token)"
settle "$(echo "$answer" | jq -r .scope)"
storefront "$(echo "$answer" | jq -r .scope)"
saver "$(echo "$answer" | jq -r .id_token)"
