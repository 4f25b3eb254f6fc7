#!/bin/sh
HTTPS_PROXY=http://proxy.example.test:3128 env LC_ALL=C curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
