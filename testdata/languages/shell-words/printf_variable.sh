#!/bin/bash
printf -v form 'grant_type=%s&code=%s' authorization_code "$1"
curl -s -d "$form" https://api.example.test/oauth/old_token # [code]
