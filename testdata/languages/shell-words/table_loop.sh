#!/bin/bash
declare -A fields=([grant_type]=authorization_code [code]="$CODE")
args=()
for name in "${!fields[@]}"; do
    args+=(--data-urlencode "$name=${fields[$name]}")
done
curl -s "${args[@]}" https://api.example.test/oauth/old_token # [code]
