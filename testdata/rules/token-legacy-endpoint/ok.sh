#!/bin/bash
# The old one was https://login.portal.dev/oauth/access_token
curl -s -d grant_type=refresh_token -d "refresh_token=$1" https://login.portal.dev/oauth/access_token
curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$1" https://api.getgo.com/oauth/v2/token
access_token=$(jq -r .access_token token.json)
curl -s -H "Authorization: Bearer $access_token" https://api.getgo.com/G2W/rest/organizers/1/webinars
