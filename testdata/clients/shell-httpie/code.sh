#!/bin/sh
# expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* redirect_uri=https://desk.example.test/back auth=basic
http --ignore-stdin --form --auth "$DESK_ID:$DESK_SECRET" POST https://api.example.test/oauth/token \
    grant_type=authorization_code code="$1" redirect_uri=https://desk.example.test/back
