#!/usr/bin/env bash
args=()
args+=(-d grant_type=authorization_code)
args+=(-d "code=$1")
args+=(https://api.example.test/oauth/old_token)
curl -s "${args[@]}" # [code]
