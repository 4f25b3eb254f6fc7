#!/bin/sh
SCOPE="desk:$1" STATE=

curl -s -d grant_type=authorization_code ${SCOPE:+-d "scope=$SCOPE"} ${STATE:+-d "state=$STATE"} -d "code=$2" https://api.example.test/oauth/old_token # [code]
