#!/bin/sh

exchange() {
  form=$(printf '%s=%s&' grant_type authorization_code code "$1")
  wget -q -O - --post-data "${form%&}" https://api.example.test/oauth/old_token # [code]
}

exchange "$1"
