#!/usr/bin/env bash
# Fails a pipeline when a recorded decision would come out differently, or when its review day has passed. Needs curl and jq.
#
#   check-decision.sh PERMALINK OUTCOMES REVIEW-DAY [TODAY]
#   check-decision.sh https://aideploy.example/recommendation/quick/1/product-yes product 2027-02-27
#
# OUTCOMES are the ids under "outcomes" of decision.json on the day of the decision, joined by commas. It writes one line. The exit code
# is 0 when the decision stands, 1 when it changed or is due for review, and 2 when that can't be told. In GitHub Actions:
#
#   on: {schedule: [{cron: "0 6 * * 1"}]}
#   jobs: {decision: {runs-on: ubuntu-latest, steps: [{uses: actions/checkout@v5}, {run: deploy/check-decision.sh …}]}}
set -euo pipefail

unknown() { echo "unknown: $1"; exit 2; }
fetch() { curl --fail --silent --location --max-time 20 "$1"; }

[[ $# -eq 3 || $# -eq 4 ]] || unknown "usage: check-decision.sh PERMALINK OUTCOMES REVIEW-DAY [TODAY]"
link=${1%%[?#]*} outcomes=$2 review=$3 today=${4:-$(date -u +%F)}
for day in "$review" "$today"; do
  [[ $day =~ ^[0-9]{4}-[0-9]{2}-[0-9]{2}$ ]] || unknown "“$day” is no day: write it like 2027-02-27"
done

json=$(fetch "$link/decision.json") || unknown "$link/decision.json can't be fetched"
now=$(jq -er '.outcomes | select(. != null) | map(.id) | join(",")' <<<"$json" 2>/dev/null) || unknown "$link has no outcome"
[[ $now == "$outcomes" ]] || { echo "changed: recorded was $outcomes, the permalink says $now"; exit 1; }

# The feed has an entry for the decision, and above it one for every later version that leads its answers elsewhere.
feed=$(fetch "$link.atom") || unknown "$link.atom can't be fetched"
titles=$(grep -o '<title[^>]*>[^<]*' <<<"$feed" | sed 's/^[^>]*>//') || unknown "$link.atom is no feed"
[[ $(wc -l <<<"$titles") -le 2 ]] || { echo "changed: $(sed -n 2p <<<"$titles")"; exit 1; }

[[ ! $today > $review ]] || { echo "due: the review day was $review"; exit 1; }
echo "stands: $now, to review on $review"
