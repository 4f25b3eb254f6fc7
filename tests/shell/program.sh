#!/usr/bin/env bash
# Ü: a program of every construct.
set -euo pipefail
. ./lib.sh
HOST="https://a.example"; export TOKEN=${TOKEN:-none}
declare -A headers=([accept]='text/plain' ["x"]="y$HOST")
list=(a "b c" "${HOST}/d" $'e\n')
list+=(f)
readonly name='it''s' other="${name#*t}" more="${name//i/o}" part="${name:1:2}" up="${name^^}"

log() { printf '%s: %s\n' "$1" "${*:2}" >&2; }

function send {
  local verb=$1 path="${2:?no path}" body
  shift 2
  body=$(cat <<END
{"a": "$verb", "b": "${path}", "c": "$(date +%s)", "d": "$1"}
END
)
  curl -sS -X "$verb" "$HOST$path" -H "Accept: ${headers[accept]}" "${@:2}" --data "$body" | jq -r .x > out.txt 2>/dev/null
  return 0
}

if [[ -n "$TOKEN" && $HOST == https* ]] || [ "$#" -gt 1 ]; then
  send POST /x "$@" &
elif ! test -f file; then log "no" file
else
  echo "$((1 + 2 * ${#list[@]}))" >> out.txt
fi

case "$1" in
  start|stop) send GET "/$1" ;;
  re*) log again ;&
  [0-9]) (( count += 1 )) ;;
  *) exit 1 ;;
esac

for item in "${list[@]}" ü; do
  [ "$item" = b ] && continue || true
  echo "$item"
done
for ((i = 0; i < 3; i++)); do let x=i; done
while IFS='=' read -r key value; do
  eval "$key=\$value"
done < <(grep -v '^#' .env) 
until false; do break; done
cat <<< "word $HOST" | tr a b
{ cat; echo done; } < in.txt | tee -a log.txt
cat <<-'RAW' > raw.txt
	no $expansion here
	RAW
( cd /tmp && ls ) || exit 2
read -r line < file
unset name other
trap 'rm -f "$tmp"' EXIT
echo "${list[0]} ${!HOST} ${TOKEN:+set} $? $$"
