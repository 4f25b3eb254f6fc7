#!/bin/bash
REQUIRED=(grant_type code client_id)

exchange() {
    local -A fields=([grant_type]=authorization_code [code]="$1" [client_id]="$2")
    local name form=()
    for name in "${REQUIRED[@]}"; do
        if [ -z "${fields[$name]}" ]; then
            echo "$name missing" >&2
            return 1
        fi
    done
    for name in "${!fields[@]}"; do
        form+=(--data-urlencode "$name=${fields[$name]}")
    done
    curl -s "${form[@]}" https://api.example.test/oauth/old_token # [code]
}
