#!/usr/bin/env bash
# Asks other sites whether the links of the texts still answer: annotations, then a summary when there is a place for one.
# SITE_CONTENT: the folder of the texts (content). LINKS_ONLY_HOST: the only host to ask. LINKS_MEMORY: what earlier rounds learned.
set -euo pipefail
options=(--content "${SITE_CONTENT:-content}" --memoire "${LINKS_MEMORY:-.cache/liens.json}")
if [ -n "${LINKS_ONLY_HOST:-}" ]; then options+=(--seulement-hote "$LINKS_ONLY_HOST"); fi
npm run --silent liens -- "${options[@]}" --format github
{
  echo '## Liens vers d’autres sites'
  # Longer than any fence that a text could hold; each line of the report begins with a path or a space.
  echo '``````````text'
  # What was just learned is remembered: nobody is asked again.
  npm run --silent liens -- "${options[@]}"
  echo '``````````'
} >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
