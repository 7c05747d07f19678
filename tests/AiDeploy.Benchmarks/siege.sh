#!/usr/bin/env bash
# Slow, idle and too many clients, while an ordinary visitor opens a page ten times a second and a probe asks for the site's
# health. Prints, for each, how many of the visitor's pages failed (took over 2 s, or were not there), the slowest of 95 in
# 100, and the slowest answer to the probe, which must come within a second.
# Usage: siege.sh [idle connections]. Needs slowhttptest, wrk, curl and python3.
set -euo pipefail
idle=${1:-10000}
# As deployed: with an origin, so that pages are cached, and behind a proxy, so that the flood of searches comes from many addresses.
export Site__BaseUrl=http://127.0.0.1 Site__TrustedProxies=127.0.0.1
# shellcheck source=tests/AiDeploy.Benchmarks/served.sh
source "$(dirname "${BASH_SOURCE[0]}")/served.sh"

visit() {
  local until=$((SECONDS + $1))
  while ((SECONDS < until)); do
    curl -s -o /dev/null -m 2 -w '%{http_code} %{time_total} page\n' "$origin/compare" || true
    curl -s -o /dev/null -m 2 -w '%{http_code} %{time_total} probe\n' "$origin/healthz/live" || true
    sleep 0.1
  done
}

# $1: what it is; $2: seconds; then the attack.
under() {
  local name=$1 seconds=$2
  shift 2
  "$@" >"$work/attack.log" 2>&1 &
  local attack=$!
  sleep 3
  visit "$seconds" >"$work/visits"
  kill "$attack" 2>/dev/null || true
  wait "$attack" 2>/dev/null || true
  sort -k2n "$work/visits" | awk -v name="$name" -v memory="$(memory)" '
    $1 != 200 { failed++ }
    $3 == "page" { time[++pages] = $2 }
    $3 == "probe" { slowest = $2 }
    END { printf "%-44s %4d visits, %d failed, 95 %% within %.0f ms, probes within %.0f ms, %d MB\n", name, pages, failed, 1000 * time[int(pages * 0.95)], 1000 * slowest, memory / 1024 }'
}

cat >"$work/idle.py" <<'PY'
import resource, socket, sys, time
resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
held = [socket.create_connection(("127.0.0.1", int(sys.argv[1]))) for _ in range(int(sys.argv[2]))]
time.sleep(60)
PY

under "nobody else" 5 sleep 60
under "$idle idle connections" 15 python3 "$work/idle.py" "$port" "$idle"
under "1000 slow headers (slowhttptest -H)" 20 slowhttptest -H -c 1000 -r 200 -i 10 -l 25 -u "$origin/" -p 3
under "1000 slow bodies (slowhttptest -B)" 20 slowhttptest -B -c 1000 -r 200 -i 10 -l 25 -s 4096 -u "$origin/decide/quick" -f application/x-www-form-urlencoded -p 3
under "1000 slow readers (slowhttptest -X)" 20 slowhttptest -X -c 1000 -r 200 -l 25 -u "$origin/css/site.css" -w 1 -y 2 -n 5 -z 1 -p 3
cat >"$work/search.lua" <<'LUA'
local turn = 0
function request()
  turn = turn + 1
  return wrk.format("GET", "/search?q=cost+" .. turn, { ["X-Forwarded-For"] = "203.0.113." .. turn % 64 })
end
LUA
under "searches from 64 addresses at once (wrk)" 15 wrk -t1 -c64 -d25s -s "$work/search.lua" "$origin"
under "searches from 64 addresses, 640 at once (wrk)" 15 wrk -t1 -c640 -d25s -s "$work/search.lua" "$origin"
pages() {
  awk '/Requests\/sec/ { print $2 }' <(wrk -t1 "-c$1" -d8s "$origin/compare")
}
pages 16 >/dev/null
echo "pages a second with 16, 48 and 256 clients at once: $(pages 16) $(pages 48) $(pages 256)"
under "nobody else, afterwards" 5 sleep 60
