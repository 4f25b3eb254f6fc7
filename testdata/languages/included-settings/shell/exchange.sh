#!/bin/sh
. "$(dirname "$0")/settings.sh"

exchange() {
    curl -fsS -d grant_type=authorization_code -d "code=$1" -d "client_id=$SHOP_KEY" "$SHOP_HOST$SHOP_TOKEN_PATH" # [code]
}
