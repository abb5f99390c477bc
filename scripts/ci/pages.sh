#!/usr/bin/env bash
# Removes host configuration files, which GitHub Pages would serve instead of applying. Usage: scripts/ci/pages.sh FOLDER
set -euo pipefail
rm -f "$1/_headers" "$1/_redirects"
