#!/bin/sh
answer=$(curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token) # [code]
token=$(echo "$answer" | php -r 'echo json_decode(stream_get_contents(STDIN), true)["access_token"];')
platform=$(echo "$answer" | php -r '$o = json_decode(file_get_contents("php://stdin")); echo $o->platform;')
