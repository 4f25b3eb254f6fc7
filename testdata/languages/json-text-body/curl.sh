#!/bin/sh
exchange() {
    curl -s -H 'Content-Type: application/json' -d "{\"grant_type\": \"authorization_code\", \"code\": \"$1\", \"client_id\": \"k-1\"}" https://api.example.test/oauth/old_token # [code]
}
