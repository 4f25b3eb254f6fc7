#!/bin/bash
curl -s -u "$ID:$SECRET" -H 'Content-Type: application/json' -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-not-form high
curl -s -u "$ID:$SECRET" --json '{"grant_type": "refresh_token"}' https://api.getgo.com/oauth/v2/token # expect: token-request-not-form high
curl -s -u "$ID:$SECRET" -F grant_type=refresh_token -F "refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-not-form high
http -a "$ID:$SECRET" POST https://api.getgo.com/oauth/v2/token grant_type=refresh_token refresh_token="$R" # expect: token-request-not-form high
