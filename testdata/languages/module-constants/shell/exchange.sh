#!/bin/sh
. ./shop.sh

exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" -d "client_id=${SHOP_KEY:-none}" "$SHOP_TOKEN" # [code]
}
