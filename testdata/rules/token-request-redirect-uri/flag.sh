#!/bin/bash
open "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$ID&state=$STATE&redirect_uri=https://shop.example/back"
curl -s -u "$ID:$SECRET" -d grant_type=authorization_code -d "code=$1" https://api.getgo.com/oauth/v2/token # expect: token-request-redirect-uri high
