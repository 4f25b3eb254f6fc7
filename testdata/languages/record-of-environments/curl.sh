#!/bin/bash
declare -A HOSTS=([live]=https://api.example.test [test]=https://api-test.example.test)

select_stage() {
    SHOP_HOST=${HOSTS[$1]:?no such stage}
}

exchange() {
    curl -s -d grant_type=authorization_code -d "code=$1" "$SHOP_HOST/oauth/old_token" # [code]
}

select_stage live
exchange "$CODE"
