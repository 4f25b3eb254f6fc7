#!/bin/sh
code=$1

curl --config - https://api.example.test/oauth/old_token <<CONFIG # [code]
silent
request = "POST"
# what the server is asked for
data = "grant_type=authorization_code"
data-urlencode = "code=$code"
CONFIG
