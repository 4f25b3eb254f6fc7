#!/bin/bash
refresh() {
    for attempt in 1 2 3; do
        if curl -sf -d grant_type=refresh_token -d "refresh_token=$1" https://api.example.test/oauth/old_token; then # [refresh]
            return 0
        fi
        sleep "$attempt"
    done
    return 1
}
