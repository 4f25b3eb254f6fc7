#!/bin/sh
refresh() {
    http --ignore-stdin POST https://api.example.test/oauth/old_token grant_type=refresh_token refresh_token="$1" # [axios]
}
