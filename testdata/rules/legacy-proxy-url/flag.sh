#!/bin/bash
OAUTH_BASE=https://api.getgo.com/oauth # expect: legacy-proxy-url high
check "$OAUTH_BASE"
