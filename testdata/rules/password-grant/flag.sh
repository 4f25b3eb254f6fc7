#!/bin/bash
curl -s -u "$ID:$SECRET" -d grant_type=password -d "username=$U" -d "password=$P" https://api.getgo.com/oauth/v2/token # expect: password-grant high
grant() {
    curl -s -u "$ID:$SECRET" -d "$1" https://api.getgo.com/oauth/v2/token
}
grant "grant_type=password&username=$U&password=$P" # expect: password-grant high
