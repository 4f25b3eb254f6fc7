#!/bin/bash
[ -z "$API_HOST" ] && API_HOST=https://api.example.test
curl -s -d grant_type=authorization_code -d "code=$1" "$API_HOST/oauth/old_token" # [code]
