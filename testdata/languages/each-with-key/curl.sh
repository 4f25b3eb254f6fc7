#!/bin/bash
login() {
    local -A fields=([grant_type]=password [user_id]="$1")
    local key query=
    for key in "${!fields[@]}"; do
        query+="${query:+&}$key=${fields[$key]}"
    done
    curl -s "https://api.example.test/oauth/old_token?$query" # [login]
}
