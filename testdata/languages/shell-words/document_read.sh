#!/bin/bash
read -r form <<FORM
grant_type=authorization_code&code=$CODE
FORM
curl -s -d "$form" https://api.example.test/oauth/old_token # [code]
