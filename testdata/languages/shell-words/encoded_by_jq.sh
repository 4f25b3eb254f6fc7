#!/bin/bash
encode() { jq -rn --arg value "$1" '$value | @uri'; }
curl -s -d "grant_type=authorization_code&code=$(encode "$CODE")" https://api.example.test/oauth/old_token # [code]
