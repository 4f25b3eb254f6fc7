#!/bin/sh
curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$1" https://api.getgo.com/oauth/v2/access_token # expect: token-wrong-endpoint high
curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$1" https://api.getgo.com/oauth/token # expect: token-wrong-endpoint high
