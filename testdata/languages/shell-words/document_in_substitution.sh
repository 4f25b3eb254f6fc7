#!/bin/bash
curl -s --data "$(cat <<FORM # [code]
grant_type=authorization_code&code=$1
FORM
)" https://api.example.test/oauth/old_token
