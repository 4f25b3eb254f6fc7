#!/bin/bash
set -a
source .env
set +a
curl -s -d grant_type=authorization_code -d "code=$1" "$TOKEN_URL" # [code]
