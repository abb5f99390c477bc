#!/usr/bin/env bash
# Takes out of a site what GitHub Pages would show to everybody instead of obeying it. Usage: scripts/ci/pages.sh FOLDER
set -euo pipefail
rm -f "$1/_headers" "$1/_redirects"
