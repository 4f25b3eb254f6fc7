#!/bin/sh
path=/oauth/old_token
: "${grant:=authorization_code}"
grant=authorization_code
curl -s -d "grant_type=$grant&code=$1" "https://api.example.test${path}" # [code]
