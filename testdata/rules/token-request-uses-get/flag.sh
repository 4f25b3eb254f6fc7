#!/bin/bash
curl -s "https://api.getgo.com/oauth/access_token?grant_type=password&user_id=$U&password=$P&client_id=$ID" # expect: token-request-uses-get high
curl -s -G -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-uses-get high
curl -s -X GET -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-uses-get high
wget -qO- "https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=$R" # expect: token-request-uses-get high
http GET https://api.getgo.com/oauth/v2/token grant_type==refresh_token refresh_token=="$R" # expect: token-request-uses-get high
