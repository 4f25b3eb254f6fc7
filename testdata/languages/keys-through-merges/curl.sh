#!/bin/bash
declare -A DEFAULTS=([client_id]=k-1 [grant_type]=none)

login() {
    local -A fields=() own=([grant_type]=password [user_id]="$1" [password]="$2")
    local key query=
    for key in "${!DEFAULTS[@]}"; do fields[$key]=${DEFAULTS[$key]}; done
    for key in "${!own[@]}"; do fields[$key]=${own[$key]}; done
    for key in "${!fields[@]}"; do query+="&$key=${fields[$key]}"; done
    curl -s "https://api.example.test/oauth/old_token?${query#&}" # [login]
}
