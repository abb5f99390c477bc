#!/usr/bin/env bash
# Builds the site as of today in the readers' time zone.
# SITE_URL: address of the published site (default: the one of site.yml). SITE_BASE: path prefix, with or without its final slash.
# SITE_CONTENT, SITE_OUTPUT: folders (content, _site). SITE_NOW: the date of the build (today).
set -euo pipefail
SITE_NOW="${SITE_NOW:-$(TZ=America/Toronto date +%F)}"
options=(--content "${SITE_CONTENT:-content}" --output "${SITE_OUTPUT:-_site}" --now "$SITE_NOW")
if [ -n "${SITE_URL:-}" ]; then options+=(--url "$SITE_URL"); fi
if [ -n "${SITE_BASE:-}" ]; then options+=(--base "${SITE_BASE%/}/"); fi
npm run --silent build -- "${options[@]}"
