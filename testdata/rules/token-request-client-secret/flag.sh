#!/bin/bash
curl -s -d "grant_type=refresh_token&refresh_token=$R" --data-urlencode "client_secret=$SECRET" https://api.getgo.com/oauth/v2/token # expect: token-request-client-secret high
