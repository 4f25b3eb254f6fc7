#!/bin/bash
curl -s -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-missing-basic-auth high
wget -qO- --post-data "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-missing-basic-auth high
curl -s -K portal.conf -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-missing-basic-auth low
curl -s "$@" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-missing-basic-auth low
curl $CURL_OPTIONS -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-missing-basic-auth low
options=(-s -H "Accept: application/json")
curl "${options[@]}" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-missing-basic-auth high
