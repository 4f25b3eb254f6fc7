#!/bin/sh
# expect: PUT https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* auth=basic
# expect: POST https://api.example.test/oauth/file form
# expect: POST https://api.example.test/oauth/method form
# expect: GET https://api.example.test/listed query .. headers ..
wget --method=PUT --body-data "grant_type=refresh_token&refresh_token=$1" --user="$DESK_ID" --password="$DESK_SECRET" -O - https://api.example.test/oauth/token
wget --post-file form.txt https://api.example.test/oauth/file
wget --method POST --body-file=form.txt https://api.example.test/oauth/method
wget -i more.txt https://api.example.test/listed
