#!/bin/bash
curl -s -d grant_type=password -d "username=$U" https://login.portal.dev/oauth/v2/token
curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$R" https://api.getgo.com/oauth/v2/token
