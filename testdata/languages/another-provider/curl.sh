#!/bin/sh
one() {
    curl -s -d grant_type=authorization_code -d "code=$1" https://api.example.test/oauth/old_token # [one]
}
two() {
    curl -s -d grant_type=authorization_code -d "code=$1" https://login.other.test/oauth/old_token # [two]
}
