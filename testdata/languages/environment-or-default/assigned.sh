#!/bin/sh
: "${API_HOST:=https://api.example.test}"
exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" "$API_HOST/oauth/old_token" # [code]
}
