#!/bin/bash
BASE=https://api.example.test/
PATH_TOKEN=/oauth/old_token
curl -s -d grant_type=authorization_code -d "code=$1" "${BASE%/}/${PATH_TOKEN#/}" # [code]
