#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -d "grant_type=refresh_token&client_id=$ID" https://login.portal.dev/oauth/v2/token
open "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$ID&state=$STATE"
