#!/usr/bin/env bash
# Checks the texts; each problem becomes an annotation on its line of the pull request.
# SITE_CONTENT: the folder of the texts (content).
set -euo pipefail
npm run --silent verifier -- --content "${SITE_CONTENT:-content}" --format github
