#!/bin/bash
curl -sd @- https://api.example.test/oauth/old_token <<< "grant_type=authorization_code&code=$1" # [code]
