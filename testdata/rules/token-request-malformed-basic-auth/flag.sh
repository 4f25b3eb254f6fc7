#!/bin/bash
pair=$(echo -n "$ID:$SECRET" | base64) # expect: token-request-malformed-basic-auth high
curl -s -H "Authorization: Basic $pair" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -H "Authorization: Bearer $(printf %s "$ID:$SECRET" | base64 -w0)" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-malformed-basic-auth high
curl -s -H "Authorization: Basic $(echo "$ID:$SECRET" | base64 -w0)" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-malformed-basic-auth high
curl -s -H "Authorization: Basic $(base64 -w0 <<< "$ID:$SECRET")" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-malformed-basic-auth high
curl -s -H "Authorization: Basic {$ID:$SECRET}" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token # expect: token-request-malformed-basic-auth high
