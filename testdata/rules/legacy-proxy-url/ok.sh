#!/bin/bash
OAUTH_BASE=https://login.portal.dev/oauth
API_BASE=https://api.getgo.com/G2W/rest
V2_BASE=https://api.getgo.com/oauth/v2
check "$OAUTH_BASE" "$API_BASE" "$V2_BASE"
