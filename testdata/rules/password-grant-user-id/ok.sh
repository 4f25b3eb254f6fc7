#!/bin/bash
curl -s -u "$ID:$SECRET" -d "grant_type=password&username=$U&password=$P" https://api.getgo.com/oauth/v2/token
curl -s -d "grant_type=password&user_id=$U" https://login.portal.dev/oauth/v2/token
curl -s -H "Authorization: Bearer $T" "https://api.getgo.com/admin/rest/v1/users?user_id=$U"
