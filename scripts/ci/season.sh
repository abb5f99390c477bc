#!/usr/bin/env bash
# Warns, without failing, when the last date to come of the built site is less than six months away.
# SITE_OUTPUT: the built site (_site). SITE_NOW: the date of the build (today).
set -euo pipefail
node "$(dirname "$0")/season.mjs" "${SITE_OUTPUT:-_site}" "${SITE_NOW:-$(TZ=America/Toronto date +%F)}"
