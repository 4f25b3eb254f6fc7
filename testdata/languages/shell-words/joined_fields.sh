#!/bin/bash
join() { local IFS="$1"; shift; echo "$*"; }
fields="grant_type=authorization_code"
fields="${fields}&code=${CODE}"
curl -s --data "$fields" "https://api.example.test/oauth/old_token" # [code]
