#!/bin/sh
printf 'grant_type=authorization_code&code=%s' "$1" | curl -s -d @- https://api.example.test/oauth/old_token # [code]
