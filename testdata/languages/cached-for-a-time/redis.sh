#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
redis-cli -h "$REDIS_HOST" setex shop:token 3600 "$(echo "$answer" | jq -r .access_token)" > /dev/null
