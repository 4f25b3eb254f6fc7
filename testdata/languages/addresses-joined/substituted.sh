#!/bin/bash
TEMPLATE='https://HOST/oauth/old_token'

exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" "${TEMPLATE/HOST/api.example.test}" # [code]
}
