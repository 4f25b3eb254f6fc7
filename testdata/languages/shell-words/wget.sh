#!/bin/sh
wget -q -O - --post-data "grant_type=authorization_code&code=$1" https://api.example.test/oauth/old_token # [code]
