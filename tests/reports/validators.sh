#!/usr/bin/env bash
# Has other people's validators look at the reports that the tests keep: reviewdog's for rdjson, an XML schema validator for JUnit and
# Checkstyle. Installs them from npm and PyPI into the target folder when they are not there yet.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${CARGO_TARGET_DIR:-target}
reports=$target/tmp/reports
need() { command -v "$1" >/dev/null || { echo "test: $1 is missing: $2" >&2; exit 1; }; }

node=$target/npm/rdformat-validator-1.0.1
rdformat=$node/node_modules/.bin/rdformat-validator
if [ ! -e "$rdformat" ]; then
    need npm "it comes with Node.js (https://nodejs.org)"
    mkdir -p "$node"
    npm install --prefix "$node" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error @umbrelladocs/rdformat-validator@1.0.1 >&2
fi
python=$target/python/validators-2
if [ ! -e "$python/done" ]; then
    need python3 "install Python 3.9 or later with its module venv"
    python3 -m venv "$python"
    "$python/bin/pip" install --quiet --disable-pip-version-check xmlschema==4.3.2 >&2
    touch "$python/done"
fi

# A validator that takes anything proves nothing: each must refuse a broken report first.
broken=$(mktemp -d)
trap 'rm -rf "$broken"' EXIT
refuses() { if "$@" >/dev/null 2>&1; then echo "test: takes a broken report: $*" >&2; exit 1; fi; }

echo '{"diagnostics":[{"message":"x","location":{"path":"x","range":{"start":{"line":"one"}}}}]}' >"$broken/x.json"
echo '<testsuite name="x" tests="1" failures="0" errors="0"><testcase name="x" line="1"/></testsuite>' >"$broken/x.xml"
refuses "$rdformat" --strict --no-extra-fields "$broken/x.json"
refuses "$python/bin/xmlschema-validate" --schema tests/schemas/junit.xsd "$broken/x.xml"

for report in "$reports"/*.rdjson; do
    cp "$report" "$broken/report.json" # it tells its formats by the ending
    "$rdformat" --strict --no-extra-fields "$broken/report.json" >"$broken/said" || { echo "test: $report" >&2; cat "$broken/said" >&2; exit 1; }
done
for format in junit checkstyle; do
    "$python/bin/xmlschema-validate" --schema "tests/schemas/$format.xsd" "$reports"/*."$format" >"$broken/said" || { cat "$broken/said" >&2; exit 1; }
done
