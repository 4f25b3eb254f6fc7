#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -d "grant_type=refresh_token&client_secret=$SECRET" https://login.portal.dev/oauth/v2/token
