#!/usr/bin/env bash
# expect: GET https://api.example.test/a
# expect: GET https://api.example.test/b
# expect: POST https://api.example.test/c form grant_type=refresh_token
# expect: GET https://api.example.test/d
# expect: PUT https://api.example.test/f text
# expect: GET http://api.example.test/e
# expect: GET https://api.example.test/g
# expect: GET https://api.example.test/h
curl https://api.example.test/a https://api.example.test/b
curl -d grant_type=refresh_token https://api.example.test/c --next -O https://api.example.test/d
printf 'a report' > report.txt
curl -T report.txt https://api.example.test/f
curl -- api.example.test/e
curl --doh-url https://dns.example.test/query --keepalive-time 5 --local-port 4000-4200 -Q noop https://api.example.test/g
curl --proxy-cert desk.pem --proxy-key desk.key --crlfile revoked.pem --request-target /x --socks4a localhost:1080 https://api.example.test/h
