#!/bin/sh
exchange() {
    form=$(cat <<FORM
grant_type=authorization_code&code=$1
FORM
    )
    curl -fsS --data "$form" https://api.example.test/oauth/old_token # [code]
}
