#!/bin/bash
echo "https://login.portal.dev/oauth/v2/authorize?client_id=$CLIENT_ID&state=$STATE"
echo "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$CLIENT_ID&state=$STATE"
