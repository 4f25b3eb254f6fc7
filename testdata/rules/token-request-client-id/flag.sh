#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=refresh_token&refresh_token=$R&client_id=$ID" https://api.getgo.com/oauth/v2/token # expect: token-request-client-id high
curl -s -d grant_type=refresh_token -d client_id="$ID" https://api.getgo.com/oauth/v2/token # expect: token-request-client-id high
