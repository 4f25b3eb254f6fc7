#!/bin/bash
echo "https://api.getgo.com/oauth/v2/authorize?client_id=$CLIENT_ID&state=$STATE" # expect: authorize-response-type high
printf 'https://api.getgo.com/oauth/v2/authorize?client_id=%s&state=%s&response_type=token\n' "$CLIENT_ID" "$STATE" # expect: authorize-response-type high
