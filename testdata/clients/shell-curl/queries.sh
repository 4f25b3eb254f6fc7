#!/usr/bin/env bash
# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*
# expect: POST https://api.example.test/oauth/old_token query grant_type=password client_id=desk-1
# expect: HEAD https://api.example.test/health
# expect: POST https://api.example.test/oauth/token query client_id=desk-1 form grant_type=refresh_token
curl -G -d grant_type=password --data-urlencode "user_id=$DESK_USER" https://api.example.test/oauth/old_token
curl -X POST -Gd grant_type=password -d client_id=desk-1 https://api.example.test/oauth/old_token
curl -I https://api.example.test/health
curl --url-query client_id=desk-1 -d grant_type=refresh_token https://api.example.test/oauth/token
