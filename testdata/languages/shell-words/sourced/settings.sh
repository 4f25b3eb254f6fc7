#!/bin/sh
export API_BASE="https://api.example.test"
TOKEN_PATH="/oauth/old_token"
