#!/bin/bash
template="https://HOST/oauth/old_token"
curl -s -d grant_type=authorization_code -d "code=$1" "${template/HOST/api.example.test}" # [code]
