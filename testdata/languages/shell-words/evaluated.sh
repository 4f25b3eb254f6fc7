#!/bin/bash
command="curl -s -d 'grant_type=authorization_code' -d 'code=$CODE' https://api.example.test/oauth/old_token"
eval "$command" # [code]
