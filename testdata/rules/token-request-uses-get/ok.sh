#!/bin/bash
curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -X "$VERB" -u "$ID:$SECRET" "https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=$R"
curl -s "https://login.portal.dev/oauth/v2/token?grant_type=refresh_token"
