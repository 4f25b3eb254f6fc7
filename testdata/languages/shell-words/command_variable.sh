#!/bin/sh
CURL="curl -sS --fail"
URL=https://api.example.test/oauth/old_token
$CURL -d grant_type=authorization_code -d "code=$CODE" "$URL" # [code]
