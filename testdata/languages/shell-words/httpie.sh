#!/bin/sh
http --form --ignore-stdin https://api.example.test/oauth/old_token grant_type=authorization_code code="$1" # [code]
