#!/bin/bash
encode() { jq -rn --arg value "$1" '$value | @uri'; }
state=$(openssl rand -hex 16)
open "https://api.example.test/oauth/old_authorize?client_id=k-1&redirect_uri=$(encode https://shop.example.test/back)&state=$state" # [authorize]
