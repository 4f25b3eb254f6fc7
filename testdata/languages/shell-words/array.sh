#!/usr/bin/env bash
options=(--silent --request POST -d "grant_type=authorization_code" --data-urlencode "code=$1")
curl "${options[@]}" https://api.example.test/oauth/old_token # [code]
