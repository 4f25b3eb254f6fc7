GOTO_BASE=https://api.getgo.com
GOTO_TOKEN_PATH=/oauth/access_token # expect: token-legacy-endpoint high
