#!/usr/bin/env bash
# expect: GET https://api.example.test/me headers Authorization="Bearer *" Cookie=a=b Referer=https://desk.example.test/
# expect: POST https://api.example.test/digest form grant_type=refresh_token auth=digest
# expect: POST https://api.example.test/ntlm form grant_type=refresh_token auth=ntlm
# expect: POST https://api.example.test/negotiate form grant_type=refresh_token auth=negotiate
# expect: GET https://api.example.test/configured query .. headers ..
# expect: GET https://api.example.test/filed query .. headers ..
# expect: POST https://api.example.test/netrc form grant_type=refresh_token headers ..
# expect: POST https://api.example.test/netrc-file form grant_type=refresh_token headers ..
curl --oauth2-bearer "$TOKEN" -b a=b -e https://desk.example.test/ https://api.example.test/me
curl --digest -u a:b -d grant_type=refresh_token https://api.example.test/digest
curl --ntlm -u a:b -d grant_type=refresh_token https://api.example.test/ntlm
curl --negotiate -u a:b -d grant_type=refresh_token https://api.example.test/negotiate
curl -K desk.conf https://api.example.test/configured
curl -H @headers.txt https://api.example.test/filed
curl -n -d grant_type=refresh_token https://api.example.test/netrc
curl --netrc-file ~/desk.netrc -d grant_type=refresh_token https://api.example.test/netrc-file
