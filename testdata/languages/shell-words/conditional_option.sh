#!/bin/bash
verbose=()
if [ -n "$DEBUG" ]; then
    verbose=(-v)
fi
curl -s ${verbose[@]+"${verbose[@]}"} -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
