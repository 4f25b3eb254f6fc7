#!/bin/bash
open "https://api.getgo.com/oauth/authorize?client_id=$CLIENT_ID&response_type=code&state=$STATE" # expect: authorize-legacy-endpoint high
login_url() {
    echo "https://api.getgo.com$1?client_id=$CLIENT_ID&response_type=code&state=$STATE"
}
login_url /oauth/authorize # expect: authorize-legacy-endpoint high
