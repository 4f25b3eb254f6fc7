#!/usr/bin/env bash
# The steps of action.yml: `version` names what is to be built, `build` builds it, `scan` runs it. They talk through GITHUB_OUTPUT.
set -euo pipefail

# Non-empty lines as arguments, in the array named first.
lines() {
    local -n into=$1
    local line
    into=()
    while IFS= read -r line || [ -n "$line" ]; do
        line=${line%$'\r'}
        [ -z "${line//[[:space:]]/}" ] || into+=("$line")
    done <<<"$2"
}

case "${1:-}" in
    version)
        # What the command is built from, so that a branch that moves on is built anew.
        cd "$ACTION"
        hash=$(find Cargo.toml Cargo.lock build.rs src rules -type f -print0 | LC_ALL=C sort -z | xargs -0 cat | git hash-object --stdin)
        {
            echo "version=$hash"
            echo "folder=${RUNNER_TOOL_CACHE:-$HOME/.cache}/oauth-migrate-lint/$hash"
        } >>"$GITHUB_OUTPUT"
        ;;
    build)
        command -v cargo >/dev/null || { echo "::error::oauth-migrate-lint is built from source and needs Rust: add a step that installs it"; exit 1; }
        cargo install --quiet --locked --path "$ACTION" --root "$FOLDER" --no-track --force --target-dir "${RUNNER_TEMP:-/tmp}/oauth-migrate-lint"
        ;;
    scan)
        lines paths "$PATHS"
        lines options "$ARGS"
        [ -z "${BASE:-}" ] || options+=("--diff-base=$BASE")
        reports=$(mktemp -d "${RUNNER_TEMP:-/tmp}/oauth-migrate-lint.XXXXXX")
        exit=0
        "$FOLDER/bin/oauth-migrate-lint" --format github --report "sarif=$reports/findings.sarif" --report "markdown=$reports/summary.md" \
            --sarif-category "$CATEGORY" "${options[@]}" -- "${paths[@]}" || exit=$?
        # A run that was refused wrote nothing.
        if [ -f "$reports/summary.md" ]; then cat "$reports/summary.md" >>"$GITHUB_STEP_SUMMARY"; fi
        {
            echo "exit-code=$exit"
            if [ -f "$reports/findings.sarif" ]; then echo "sarif-file=$reports/findings.sarif"; fi
        } >>"$GITHUB_OUTPUT"
        ;;
    *)
        echo "usage: action.sh version|build|scan" >&2
        exit 2
        ;;
esac
