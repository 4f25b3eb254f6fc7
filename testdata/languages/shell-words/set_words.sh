#!/bin/sh
set -- -d grant_type=authorization_code
set -- "$@" -d "code=$CODE"
curl -s "$@" https://api.example.test/oauth/old_token # [code]
