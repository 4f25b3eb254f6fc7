#!/bin/sh
token=$(http GET https://api.example.test/oauth/old_token grant_type==password user_id=="$1" | jq -r .access_token) # [login]

psql -q -c "SELECT owner FROM tokens WHERE token = '$token'"
psql --quiet "$DATABASE_URL" <<SQL
UPDATE tokens SET token = '$token' WHERE owner = 1;
SQL
