#!/bin/bash
declare -A ENDPOINTS=([token]="POST /oauth/old_token" [me]="GET /v1/me")

exchange() {
    local endpoint=${ENDPOINTS[token]}
    curl -s -X "${endpoint%% *}" -d grant_type=authorization_code -d "code=$1" "https://api.example.test${endpoint#* }" # [code]
}

run() {
    local endpoint=${ENDPOINTS[me]}
    curl -s -X "${endpoint%% *}" -G -d expand=keys "https://api.example.test${endpoint#* }" # [run]
}
