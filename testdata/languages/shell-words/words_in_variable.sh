#!/bin/sh
OPTS="-s -X POST"
curl $OPTS -d "grant_type=authorization_code&code=${CODE}" https://api.example.test/oauth/old_token # [code]
