#!/bin/bash
pair=$(printf '%s' "$ID:$SECRET" | base64 | tr -d '\n')
curl -s -H "Authorization: Basic $pair" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -H "Authorization: Basic $(echo -n "$ID:$SECRET" | base64 -w 0)" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -H "Authorization: Basic $(printf %s "$ID:$SECRET" | openssl base64 -A)" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -H "Authorization: Basic $BASIC" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -H "Authorization: Bearer $pair" -d "grant_type=refresh_token&refresh_token=$R" https://login.portal.dev/oauth/v2/token
