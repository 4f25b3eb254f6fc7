#!/usr/bin/env bash
# expect: POST https://api.example.test/oauth/json json grant_type=refresh_token
# expect: POST https://api.example.test/oauth/parts multipart grant_type=refresh_token note=plain file=*
# expect: POST https://api.example.test/oauth/raw json grant_type=refresh_token headers Content-Type=application/json
# expect: POST https://api.example.test/oauth/document form grant_type=refresh_token refresh_token=*
curl --json '{"grant_type": "refresh_token"}' https://api.example.test/oauth/json
curl -F grant_type=refresh_token --form-string note=plain -F file=@report.txt https://api.example.test/oauth/parts
curl -H 'Content-Type: application/json' --data-raw '{"grant_type": "refresh_token"}' https://api.example.test/oauth/raw
curl --data-binary @- https://api.example.test/oauth/document <<END
grant_type=refresh_token&refresh_token=$DESK_REFRESH
END
