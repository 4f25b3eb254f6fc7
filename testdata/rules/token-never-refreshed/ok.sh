#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=authorization_code&code=$1" https://api.getgo.com/oauth/v2/token > token.json
renew() {
    curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$(jq -r .refresh_token token.json)" https://api.getgo.com/oauth/v2/token > token.new
}
