#!/bin/sh
refresh() {
    curl -fsS -F grant_type=refresh_token -F "refresh_token=$1" https://api.example.test/oauth/old_token # [map]
}
