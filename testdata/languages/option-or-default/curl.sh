#!/bin/bash
exchange() {
    local url=${TOKEN_URL:-https://api.example.test/oauth/old_token}
    curl -s -X "${TOKEN_VERB:-POST}" -d grant_type=authorization_code -d "code=$1" "$url" # [code]
}
