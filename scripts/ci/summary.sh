#!/usr/bin/env bash
# Shows a Markdown file in the summary of the run, or on the terminal elsewhere. Usage: scripts/ci/summary.sh FILE
set -euo pipefail
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$1" >>"$GITHUB_STEP_SUMMARY"; else cat "$1"; fi
