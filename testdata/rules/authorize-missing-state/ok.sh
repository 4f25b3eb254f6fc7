#!/bin/bash
state=$(openssl rand -hex 16)
echo "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$CLIENT_ID&state=$state"
echo "https://login.portal.dev/oauth/v2/authorize?response_type=code&client_id=$CLIENT_ID"
