#!/bin/sh
curl -s https://api.example.test/oauth/old_token --data-binary @- <<FORM # [code]
grant_type=authorization_code&code=$1
FORM
