#!/bin/bash

token() {
  local code=$1 form name
  local -A fields=([grant_type]=authorization_code [code]=$code)
  shift
  for pair in $EXTRA_FIELDS; do
    fields[${pair%%=*}]=${pair#*=}
  done
  for name in "${!fields[@]}"; do
    form="$form${form:+&}$name=${fields[$name]}"
  done
  curl -s -d "$form" https://api.example.test/oauth/old_token # [token]
}

token "$@"
