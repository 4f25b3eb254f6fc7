#!/bin/sh
# expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=desk-1
http GET https://api.example.test/oauth/old_token grant_type==password user_id=="$DESK_USER" password=="$DESK_PASSWORD" client_id==desk-1
