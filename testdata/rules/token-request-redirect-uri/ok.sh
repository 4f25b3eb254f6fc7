#!/bin/bash
BACK=https://shop.example/back
open "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$ID&state=$STATE&redirect_uri=$BACK"
curl -s -u "$ID:$SECRET" -d grant_type=authorization_code -d "code=$1" -d "redirect_uri=$BACK" https://api.getgo.com/oauth/v2/token
