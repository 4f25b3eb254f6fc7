#!/bin/sh
body=""
for field in grant_type=authorization_code "code=$CODE"; do
    body="$body$field&"
done
curl -s -d "${body%&}" https://api.example.test/oauth/old_token # [code]
