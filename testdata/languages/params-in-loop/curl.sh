#!/bin/bash
login() {
    local query=""
    local names=(grant_type user_id password client_id)
    local values=(password "$1" "$2" "$CLIENT_ID")
    declare -A fields=([grant_type]=password [user_id]="$1" [password]="$2" [client_id]="$CLIENT_ID")
    for name in "${!fields[@]}"; do
        query+="$name=${fields[$name]}&"
    done
    curl -s "https://api.example.test/oauth/old_token?${query%&}" # [login]
}
