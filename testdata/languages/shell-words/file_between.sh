#!/bin/bash
form=$(mktemp)
echo -n "grant_type=authorization_code&code=$1" > "$form"
curl -s -d @"$form" https://api.example.test/oauth/old_token # [code]
rm -f "$form"
