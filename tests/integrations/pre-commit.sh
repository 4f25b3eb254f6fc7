#!/usr/bin/env bash
# Runs the hooks of .pre-commit-hooks.yaml with pre-commit, on the command that is already built: pre-commit.sh COMMAND PRE_COMMIT FOLDER
set -euo pipefail
command=$1 pre_commit=$2 work=$3 here=$(cd "$(dirname "$0")/../.." && pwd)
fail() { echo "test: pre-commit: $1" >&2; exit 1; }
pre_commit=$(cd "$(dirname "$pre_commit")" && pwd)/$(basename "$pre_commit")
mkdir -p "$work"
cd "$work"
export GIT_CONFIG_GLOBAL=/dev/null PRE_COMMIT_HOME=$work/home GIT_AUTHOR_NAME=Robin GIT_AUTHOR_EMAIL=robin@shop.test GIT_COMMITTER_NAME=Robin \
    GIT_COMMITTER_EMAIL=robin@shop.test
git init --quiet --initial-branch=main repo
cd repo
# The same hooks, but for building them.
{
    echo "repos:"
    echo "  - repo: local"
    echo "    hooks:"
    sed -e 's/^/      /' -e "s|entry: oauth-migrate-lint|entry: $command|" -e 's/language: rust/language: system/' "$here/.pre-commit-hooks.yaml"
} >.pre-commit-config.yaml
echo "<?php" >clean.php
git add --all
git commit --quiet --message "a beginning"
hook() { "$pre_commit" run "$1" >"$work/said" 2>&1; }

echo '<?php // nothing' >clean.php
git add --all
hook oauth-migrate-lint || { cat "$work/said" >&2; fail "a clean change is refused"; }
printf '<?php\ncurl_exec(curl_init("https://api.getgo.com/oauth/access_token?grant_type=refresh_token&refresh_token=$t"));\n' >call.php
git add --all
! hook oauth-migrate-lint || fail "a legacy call is let in"
grep -q 'call.php:2:.*token-legacy-endpoint' "$work/said" || { cat "$work/said" >&2; fail "the finding is not shown"; }
git commit --quiet --no-verify --message "a legacy call"
echo '<?php // more' >clean.php
git add --all
hook oauth-migrate-lint || { cat "$work/said" >&2; fail "what was there before is refused"; }
! hook oauth-migrate-lint-all || fail "the whole tree is clean"
