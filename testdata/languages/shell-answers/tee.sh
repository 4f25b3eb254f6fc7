#!/bin/bash
token=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token | tee /dev/stderr | jq -r '.access_token as $t | .platform | $t') # [code]
