#!/bin/bash
jq -r '.access_token,.platform' <(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
