#!/bin/bash
URL_test=https://api.example.test/oauth/old_token
name=URL_test
curl -s -d grant_type=authorization_code -d "code=$1" "${!name}" # [code]
