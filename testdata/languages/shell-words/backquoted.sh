#!/bin/sh
url=`echo https://api.example.test/oauth/old_token`
answer=`curl -s -d grant_type=authorization_code -d code=$1 $url` # [code]
