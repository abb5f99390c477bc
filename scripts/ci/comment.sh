#!/usr/bin/env bash
# Posts a Markdown file as a comment of a pull request, or updates the comment posted before. Usage: scripts/ci/comment.sh NUMBER FILE
# GH_TOKEN and GH_REPO: read by the GitHub CLI.
set -euo pipefail
number=$1
file=$2
mark='<!-- babillard : bilan -->'
body=$(mktemp)
trap 'rm -f "$body"' EXIT
# GitHub limits a comment to 65,536 characters.
{ echo "$mark"; head -c 60000 "$file"; } >"$body"

known=$(gh api --paginate "repos/$GH_REPO/issues/$number/comments" --jq ".[] | select(.body | startswith(\"$mark\")) | .id" | head -n 1)
if [ -n "$known" ]; then
  gh api --silent --method PATCH "repos/$GH_REPO/issues/comments/$known" --field "body=@$body"
else
  gh api --silent --method POST "repos/$GH_REPO/issues/$number/comments" --field "body=@$body"
fi
