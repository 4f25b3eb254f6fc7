#!/bin/sh
while getopts "c:h" option; do
    case $option in
        c) code=$OPTARG ;;
        *) exit 1 ;;
    esac
done
curl -s -d grant_type=authorization_code -d code="$code" https://api.example.test/oauth/old_token # [code]
