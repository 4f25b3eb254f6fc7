#!/bin/bash
curl -s -X POST -u "$ID:$SECRET" "https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=$R" # expect: token-request-params-in-query high
curl -s -u "$ID:$SECRET" -d '' "https://api.getgo.com/oauth/v2/token?grant_type=authorization_code&code=$C" # expect: token-request-params-in-query high
