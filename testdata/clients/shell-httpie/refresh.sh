#!/bin/sh
# expect: POST https://api.example.test/oauth/json json grant_type=refresh_token refresh_token=* retry=3 headers Authorization="Basic abc"
# expect: POST https://api.example.test/oauth/forced json grant_type=refresh_token
# expect: POST https://api.example.test/oauth/parts multipart grant_type=refresh_token report=*
# expect: POST https://api.example.test/oauth/raw text grant_type=refresh_token headers Content-Type=application/x-www-form-urlencoded
# expect: GET https://api.example.test/me headers Authorization="Bearer *"
# expect: GET https://api.example.test/digest auth=digest
http https://api.example.test/oauth/json grant_type=refresh_token refresh_token="$1" retry:=3 'Authorization:Basic abc' -o /dev/null
xh -j POST https://api.example.test/oauth/forced grant_type=refresh_token
https --multipart POST https://api.example.test/oauth/parts grant_type=refresh_token report@report.txt
http --raw 'grant_type=refresh_token' https://api.example.test/oauth/raw Content-Type:application/x-www-form-urlencoded
xh --bearer "$TOKEN" https://api.example.test/me
http -A digest -a a:b https://api.example.test/digest
