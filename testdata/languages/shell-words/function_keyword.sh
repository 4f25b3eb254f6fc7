#!/usr/bin/env zsh
function token-url {
    print -r -- unused > /dev/null
    echo "https://api.example.test/oauth/old_token"
}
curl -s -d grant_type=authorization_code -d "code=$1" "$(token-url)" # [code]
