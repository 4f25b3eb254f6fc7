#!/bin/bash
answer=$(curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token)
jq -r .version <<< "$answer"
version=$(curl --version | head -n1)
[ "$version" = 2 ] && exit 1
