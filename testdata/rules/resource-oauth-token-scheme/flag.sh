#!/bin/bash
curl -s -H "Authorization: OAuth oauth_token=$TOKEN" https://api.getgo.com/G2W/rest/organizers/1/webinars # expect: resource-oauth-token-scheme high
curl -s "https://api.getgo.com/G2M/rest/meetings?oauth_token=$TOKEN" # expect: resource-oauth-token-scheme high
