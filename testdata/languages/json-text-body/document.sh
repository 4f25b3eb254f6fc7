#!/bin/sh
curl -s -H 'Content-Type: application/json' -d @- https://api.example.test/oauth/old_token <<JSON # [code]
{"grant_type": "authorization_code", "code": "$1", "client_id": "k-1"}
JSON
