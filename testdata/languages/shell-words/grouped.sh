#!/bin/bash
(
    cd /tmp || exit 1
    host=https://api.example.test
    curl -s -d grant_type=authorization_code -d "code=$1" "$host/oauth/old_token" # [code]
)
