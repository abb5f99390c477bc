#!/usr/bin/env bash
# Installs exactly what the lockfile lists, without install scripts: no dependency needs one.
set -euo pipefail
npm ci --ignore-scripts --no-audit --no-fund
