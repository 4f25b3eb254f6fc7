#!/bin/sh
exchange() {
    curl -fsS -d grant_type=authorization_code -d "code=$1" "$TOKEN_URL" # [code]
}
