#!/bin/bash
if ! answer=$(curl -sf -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token); then # [code]
    echo "no token" >&2
    exit 1
fi
