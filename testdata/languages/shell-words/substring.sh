#!/bin/bash
full="https://api.example.test/oauth/old_token?unused=1"
curl -s -d grant_type=authorization_code -d "code=$1" "${full%%\?*}" # [code]
