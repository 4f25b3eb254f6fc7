#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=password&user_id=$U&password=$P" https://api.getgo.com/oauth/v2/token # expect: password-grant-user-id high
http -f -a "$ID:$SECRET" POST https://api.getgo.com/oauth/v2/token grant_type=password user_id="$U" password="$P" # expect: password-grant-user-id high
