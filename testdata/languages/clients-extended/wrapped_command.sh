#!/bin/bash
curl() {
    command curl --silent --show-error --max-time 10 "$@"
}

exchange() {
    curl -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [code]
}
