#!/usr/bin/env bash
# Prints where Microsoft's SARIF multitool is; installs it from npm into the target folder when it is not there yet.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=5.7.0
case "$(uname -s)" in
    Linux) system=linux ;;
    Darwin) system=darwin ;;
    *) echo "test: no SARIF multitool for $(uname -s): run the tests on Linux or macOS" >&2; exit 1 ;;
esac
folder=$(mkdir -p "${CARGO_TARGET_DIR:-target}/npm/sarif-multitool-$version" && cd "${CARGO_TARGET_DIR:-target}/npm/sarif-multitool-$version" && pwd)
tool=$folder/node_modules/@microsoft/sarif-multitool-$system/Sarif.Multitool

if [ ! -f "$tool" ]; then
    command -v npm >/dev/null || { echo "test: npm is missing; it comes with Node.js (https://nodejs.org) and brings @microsoft/sarif-multitool $version" >&2; exit 1; }
    npm install --prefix "$folder" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error "@microsoft/sarif-multitool@$version" >&2 \
        || { echo "test: npm could not install @microsoft/sarif-multitool $version (see above)" >&2; exit 1; }
    [ -f "$tool" ] || { echo "test: @microsoft/sarif-multitool $version holds no program for $system" >&2; exit 1; }
    chmod u+x "$tool"
fi
echo "$tool"
