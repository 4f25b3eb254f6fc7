#!/bin/sh
curl -s -u "$ID:$SECRET" -d grant_type=refresh_token -d "refresh_token=$1" https://authentication.logmeininc.com/oauth/token
