#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s --user "$ID:$SECRET" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
wget -qO- --user "$ID" --password "$SECRET" --post-data "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -d "grant_type=refresh_token&refresh_token=$R" https://login.portal.dev/oauth/v2/token
