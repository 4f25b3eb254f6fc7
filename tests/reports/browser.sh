#!/usr/bin/env bash
# Prints where Chromium is. In CI it is installed when it is missing and that is allowed; on a desk, nobody installs programs unasked.
set -euo pipefail

find_browser() {
    for name in "${BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "$name" ] && command -v "$name" && return
    done
    return 1
}

if ! find_browser; then
    if [ "${CI:-}" = true ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        for _ in 1 2 3; do # a mirror may be busy
            if (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium) >&2; then break; fi
        done
    fi
    find_browser || { echo "test: Chromium is missing: install it (apt-get install chromium), or name one in BROWSER" >&2; exit 1; }
fi
