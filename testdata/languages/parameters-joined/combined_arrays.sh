#!/bin/bash
COMMON=(-d grant_type=authorization_code)

exchange() {
    local own=(--data-urlencode "code=$1")
    curl -fsS "${COMMON[@]}" "${own[@]}" https://api.example.test/oauth/old_token # [code]
}
