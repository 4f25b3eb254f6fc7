#!/usr/bin/env bash
# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* redirect_uri=https://desk.example.test/back auth=basic
curl --silent --fail --user "$DESK_ID:$DESK_SECRET" \
    --data grant_type=authorization_code \
    --data-urlencode "code=$1" \
    --data-urlencode 'redirect_uri=https://desk.example.test/back' \
    https://api.example.test/oauth/token
