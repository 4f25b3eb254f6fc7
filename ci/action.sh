#!/usr/bin/env bash
# The steps of action.yml: `version` names what is to be built, `build` builds it, `scan` runs it. They talk through GITHUB_OUTPUT.
set -euo pipefail

# The command to run, grown word by word: the bash of macOS knows no references to arrays, and takes an empty one for unset.
command=("${FOLDER:-}/bin/oauth-migrate-lint")

# Adds the non-empty lines of a text to the command.
add() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        line=${line%$'\r'}
        [ -z "${line//[[:space:]]/}" ] || command+=("$line")
    done <<<"$1"
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
        reports=$(mktemp -d "${RUNNER_TEMP:-/tmp}/oauth-migrate-lint.XXXXXX")
        command+=(--format github --report "sarif=$reports/findings.sarif" --report "markdown=$reports/summary.md" --sarif-category "$CATEGORY")
        add "$ARGS"
        [ -z "${BASE:-}" ] || command+=("--diff-base=$BASE")
        command+=(--)
        add "$PATHS"
        exit=0
        "${command[@]}" || exit=$?
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
