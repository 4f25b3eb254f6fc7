#!/bin/bash
curl -s -u "$ID:$SECRET" -H 'Accept: application/json' -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -u "$ID:$SECRET" --data @form.txt https://api.getgo.com/oauth/v2/token
http -f -a "$ID:$SECRET" POST https://api.getgo.com/oauth/v2/token grant_type=refresh_token refresh_token="$R"
curl -s -H 'Content-Type: application/json' -d "grant_type=refresh_token" https://login.portal.dev/oauth/v2/token
