#!/usr/bin/env bash
# Says whether to publish: always when someone asks for it, otherwise when the published site is out of date by itself.
# EVENT: what started the run. SITE_URL: address of the published site. The answer goes to GITHUB_OUTPUT, or to the terminal.
set -euo pipefail
if [ "${EVENT:-schedule}" = schedule ]; then answer=$(node scripts/ci/due.mjs "$SITE_URL"); else answer=due=true; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "$answer" >>"$GITHUB_OUTPUT"; else echo "$answer"; fi
