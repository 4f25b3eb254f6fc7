#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=refresh_token&refresh_token=$R" https://api.getgo.com/oauth/v2/token
curl -s -X POST "https://login.portal.dev/oauth/v2/token?grant_type=refresh_token&refresh_token=$R"
