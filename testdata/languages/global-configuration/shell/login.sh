#!/bin/sh
source ./config.sh
login() {
    curl -s "$PORTAL_URL?grant_type=password&user_id=$1&client_id=$PORTAL_CLIENT" # [login]
}
