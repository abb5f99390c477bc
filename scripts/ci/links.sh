#!/usr/bin/env bash
# Checks the external links of the content: annotations, then a job summary when there is one.
# SITE_CONTENT: the content folder (content). LINKS_ONLY_HOST: the only host to check. LINKS_MEMORY: cache of earlier results.
set -euo pipefail
options=(--content "${SITE_CONTENT:-content}" --memoire "${LINKS_MEMORY:-.cache/liens.json}")
if [ -n "${LINKS_ONLY_HOST:-}" ]; then options+=(--seulement-hote "$LINKS_ONLY_HOST"); fi
npm run --silent liens -- "${options[@]}" --format github
{
  echo '## Liens vers d’autres sites'
  # Longer than a fence in the content could be; each line of the report begins with a path or a space.
  echo '``````````text'
  # The results come from the cache of the first call.
  npm run --silent liens -- "${options[@]}"
  echo '``````````'
} >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
