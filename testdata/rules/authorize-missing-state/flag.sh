#!/bin/bash
echo "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$CLIENT_ID" # expect: authorize-missing-state high
xdg-open "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$CLIENT_ID&state=portal" # expect: authorize-missing-state high
