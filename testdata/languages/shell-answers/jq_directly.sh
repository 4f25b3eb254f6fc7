#!/bin/sh
curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token | jq -r '.platform + " " + .access_token' # [code]
