#!/usr/bin/env bash
# Writes a Markdown summary of what the site just built changes for readers. Usage: scripts/ci/bilan.sh REF FILE
# REF is the commit to compare with; its site is built in a temporary worktree, with its own code. SITE_CONTENT, SITE_OUTPUT: as in build.sh.
set -euo pipefail
ref=$1
file=$2
output=$(realpath "${SITE_OUTPUT:-_site}")
before=$(mktemp -d)
trap 'git worktree remove --force "$before/code" >/dev/null 2>&1 || true; rm -rf "$before"' EXIT

git worktree add --quiet --detach "$before/code" "$ref"
# With the same lockfile, the installed packages are reused.
if cmp --silent package-lock.json "$before/code/package-lock.json"; then
  ln -s "$PWD/node_modules" "$before/code/node_modules"
else
  (cd "$before/code" && npm ci --ignore-scripts --no-audit --no-fund >/dev/null 2>&1) || true
fi

SITE_NOW="${SITE_NOW:-$(TZ=America/Toronto date +%F)}"
options=(--content "${SITE_CONTENT:-content}" --output "$before/site" --now "$SITE_NOW")
if (cd "$before/code" && npm run --silent build -- "${options[@]}" >/dev/null 2>&1); then
  npm run --silent bilan -- --contre "$before/site" --output "$output" --format markdown >"$file"
else
  printf '## Bilan\n\nLe site d’avant ne peut pas être produit : il n’y a rien à comparer.\n' >"$file"
fi
