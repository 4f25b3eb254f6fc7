#!/usr/bin/env bash
# Goes through the steps of action.yml as a runner does, in a repository with a pull request: action.sh COMMAND FOLDER
set -euo pipefail
command=$1 work=$2 action=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$work/repo" "$work/temp" "$work/bin/bin"
cp "$command" "$work/bin/bin/"
fail() { echo "test: action: $1" >&2; exit 1; }

cd "$work/repo"
export GIT_CONFIG_GLOBAL=/dev/null
git init --quiet --initial-branch=main
commit() { git add --all && git -c user.name=Robin -c user.email=robin@shop.test commit --quiet --message "$1"; }
cat >old.php <<'P'
<?php
curl_exec(curl_init('https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=' . $token));
P
commit "what is there"
base=$(git rev-parse HEAD)

export RUNNER_TEMP=$work/temp RUNNER_TOOL_CACHE=$work/cache ACTION=$action FOLDER=$work/bin CATEGORY=oauth PATHS=. ARGS="" BASE=$base
scan() { # EXIT: what it must be
    : >"$work/output"; : >"$work/summary"
    GITHUB_OUTPUT=$work/output GITHUB_STEP_SUMMARY=$work/summary bash "$ACTION/ci/action.sh" scan >"$work/said" 2>&1
    grep -qx "exit-code=$1" "$work/output" || { cat "$work/said" >&2; fail "$(cat "$work/output") instead of exit code $1"; }
}

GITHUB_OUTPUT=$work/version bash "$ACTION/ci/action.sh" version
grep -qE '^version=[0-9a-f]{40}$' "$work/version" || fail "no version: $(cat "$work/version")"

# Nothing added: clean, and an empty report that closes alerts.
scan 0
sarif=$(sed -n 's/^sarif-file=//p' "$work/output")
grep -q '"results":\s*\[\]' "$sarif" || fail "no empty results in $sarif"
[ -s "$work/summary" ] || fail "no summary"

# A legacy call is added: annotated, summarised, and the gate closes.
mkdir -p "src/new calls"
cp old.php "src/new calls/renew.php"
commit "a change"
scan 1
grep -q '^::error .*renew.php' "$work/said" || { cat "$work/said" >&2; fail "no annotation"; }
grep -q 'renew.php' "$work/summary" || fail "the summary does not name the file"
! grep -q 'old.php' "$work/summary" || fail "the summary names what was there before"

# Paths and options, one on each line.
PATHS=$'src/new calls\n\n' ARGS=$'--fail-on=never\n--min-severity=error\n' BASE="" scan 0
grep -q '^::error .*renew.php' "$work/said" || fail "paths with blanks are not scanned"
# What looks like a command is none.
PATHS=$'$(touch pwned)' scan 2
[ ! -e pwned ] || fail "a path was run"
