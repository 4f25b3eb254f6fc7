#!/bin/sh
. ./settings.sh
curl -s -d grant_type=authorization_code -d "code=$1" "$GOTO_BASE$GOTO_TOKEN_PATH"
