#!/bin/sh
fields() {
    case "$1" in
        code) printf 'grant_type=authorization_code&code=%s' "$2" ;;
        refresh) printf 'grant_type=refresh_token&refresh_token=%s' "$2" ;;
        *) return 1 ;;
    esac
}

token() {
    curl -fsS -d "$(fields "$1" "$2")" https://api.example.test/oauth/old_token # [token]
}

exchange() { token code "$1"; }
refresh() { token refresh "$1"; }
