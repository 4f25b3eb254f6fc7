#!/bin/sh
. "$(dirname "$0")/config.sh"

login() {
    curl -s "$PORTAL_HOST/oauth/old_token?grant_type=password&user_id=$1&password=$2&client_id=$PORTAL_KEY" # [login]
}

authorize() {
    xdg-open "$PORTAL_HOST/oauth/old_authorize?client_id=$PORTAL_KEY" # [authorize]
}
