#!/bin/sh
code=$(python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1]))' "$CODE")
curl -s -X POST -d "grant_type=authorization_code" -d "code=$code" https://api.example.test/oauth/old_token # [code]
