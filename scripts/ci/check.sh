#!/usr/bin/env bash
# Validates the content; each diagnostic becomes an annotation on its line of the pull request.
# SITE_CONTENT: the content folder (content).
set -euo pipefail
npm run --silent verifier -- --content "${SITE_CONTENT:-content}" --format github
