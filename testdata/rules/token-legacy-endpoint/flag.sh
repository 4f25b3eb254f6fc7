#!/bin/bash
curl -s -d grant_type=refresh_token -d "refresh_token=$1" https://api.getgo.com/oauth/access_token # expect: token-legacy-endpoint high

post() {
    curl -s --data "$2" "https://api.getgo.com$1"
}
post /oauth/access_token "grant_type=authorization_code&code=$CODE" # expect: token-legacy-endpoint high

wget -qO- --post-data "grant_type=refresh_token&refresh_token=$1" https://api.citrixonline.com/oauth/access_token # expect: token-legacy-endpoint high
http --form "${GOTO_HOST:-https://api.getgo.com}/oauth/access_token" grant_type=refresh_token refresh_token="$1" # expect: token-legacy-endpoint medium
