#!/bin/bash
declare -A DEFAULTS=([url]=https://api.example.test/v1/me [verb]=GET)

call() {
    local -n request=$1
    shift
    curl -s -X "${request[verb]}" "$@" "${request[url]}"
}

declare -A token
for key in "${!DEFAULTS[@]}"; do token[$key]=${DEFAULTS[$key]}; done
token[url]=https://api.example.test/oauth/old_token
token[verb]=POST

curl -s -X "${token[verb]}" -d grant_type=refresh_token -d "refresh_token=$1" "${token[url]}" # [token]
curl -s -X "${DEFAULTS[verb]}" "${DEFAULTS[url]}" # [me]
