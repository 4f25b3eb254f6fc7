#!/bin/bash
login() {
    curl -s "$(printf 'https://api.example.test/oauth/%s?grant_type=password&user_id=%s&client_id=%s' old_token "$1" k-1)" # [sprintf]
}

refresh() {
    local template='https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=TOKEN'
    curl -s "${template//TOKEN/$1}" # [replace]
}

authorize() {
    printf 'https://api.example.test/oauth/old_authorize?client_id=%s&redirect_uri=%s\n' k-1 "$1" # [authorize]
}
