#!/bin/sh
BASE=https://api.example.test/
PREFIX=/oauth
url="${BASE%/}/${PREFIX#/}/old_token"

exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" "$url" # [code]
}
