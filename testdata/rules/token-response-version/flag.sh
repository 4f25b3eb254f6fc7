#!/bin/bash
answer=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token)
version=$(jq -r .version <<< "$answer")
if [ "$version" = "2" ]; then echo old; fi # expect: token-response-version high
