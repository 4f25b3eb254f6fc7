#!/bin/sh
http -f POST https://api.example.test/oauth/old_token grant_type=authorization_code code="$1" | jq '{t: .access_token, p: .platform}' # [code]
