#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
. "$here/settings.sh"
. "$here/lib/http.sh"
post_form "$API_BASE$TOKEN_PATH" grant_type=authorization_code "code=$1" # [code]
