#!/bin/bash
host=https://api.example.test
if [ "$SANDBOX" = 1 ]; then
    host=https://sandbox.example.test
fi
curl -s -d grant_type=authorization_code -d "code=$1" "$host/oauth/old_token" # [code]
