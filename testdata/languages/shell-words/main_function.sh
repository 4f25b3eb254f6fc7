#!/usr/bin/env bash
set -euo pipefail

readonly API="https://api.example.test"

exchange() {
    local code="${1:?a code is needed}"
    curl --fail --silent -d 'grant_type=authorization_code' --data-urlencode "code=${code}" "${API}/oauth/old_token" # [code]
}

main() {
    exchange "$@"
}

main "$@"
