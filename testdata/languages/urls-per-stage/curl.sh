#!/bin/bash
STAGE=live
declare -A TOKEN_URLS=([live]=https://api.example.test/oauth/old_token [test]=https://test.example.test/oauth/old_token)
declare -A AUTHORIZE_URLS=([live]=https://api.example.test/oauth/old_authorize [test]=https://test.example.test/oauth/old_authorize)

exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" "${TOKEN_URLS[$STAGE]}" # [code]
}

authorize() {
    echo "${AUTHORIZE_URLS[$STAGE]}?client_id=$CLIENT_ID" # [authorize]
}
