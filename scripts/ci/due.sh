#!/usr/bin/env bash
# Decides whether to publish: always for a manual run or a push, on a schedule only when the published site is out of date.
# EVENT: the event that started the run. SITE_URL: address of the published site. The result goes to GITHUB_OUTPUT, or to the terminal.
set -euo pipefail
if [ "${EVENT:-schedule}" = schedule ]; then result=$(node "$(dirname "$0")/due.mjs" "$SITE_URL"); else result=due=true; fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "$result" >>"$GITHUB_OUTPUT"; else echo "$result"; fi
