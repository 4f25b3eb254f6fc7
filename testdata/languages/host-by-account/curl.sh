#!/bin/bash
declare -A HOSTS=([world]=https://api.example.test [eu]=https://eu.example.test)

by_map() {
    curl -s "${HOSTS[$1]}/oauth/old_token?grant_type=password&user_id=$2" # [map]
}

by_switch() {
    local host
    case "$1" in
        world) host=https://api.example.test ;;
        eu) host=https://eu.example.test ;;
        *) exit 1 ;;
    esac
    curl -s "$host/oauth/old_token?grant_type=password&user_id=$2" # [switch]
}
