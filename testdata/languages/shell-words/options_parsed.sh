#!/usr/bin/env bash
while [[ $# -gt 0 ]]; do
    case "$1" in
        -c|--code) CODE="$2"; shift 2 ;;
        *) echo "unknown option $1" >&2; exit 2 ;;
    esac
done
curl -s -d grant_type=authorization_code -d code="$CODE" https://api.example.test/oauth/old_token # [code]
