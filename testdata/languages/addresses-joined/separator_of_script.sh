#!/bin/bash
parts=(https://api.example.test oauth)
parts+=(old_token)
OLD_IFS=$IFS
IFS=/
address="${parts[*]}"
IFS=$OLD_IFS
curl -s -d grant_type=authorization_code -d "code=$1" "$address" # [code]
