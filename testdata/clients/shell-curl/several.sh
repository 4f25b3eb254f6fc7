#!/usr/bin/env bash
# expect: GET https://api.example.test/a
# expect: GET https://api.example.test/b
# expect: POST https://api.example.test/c form grant_type=refresh_token
# expect: GET https://api.example.test/d
# expect: PUT https://api.example.test/f text
# expect: GET http://api.example.test/e
curl https://api.example.test/a https://api.example.test/b
curl -d grant_type=refresh_token https://api.example.test/c --next -O https://api.example.test/d
printf 'a report' > report.txt
curl -T report.txt https://api.example.test/f
curl -- api.example.test/e
