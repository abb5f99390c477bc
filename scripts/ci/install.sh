#!/usr/bin/env bash
# Installs exactly what the lockfile names. No package may run a script of its own: none of ours needs to.
set -euo pipefail
npm ci --ignore-scripts --no-audit --no-fund
