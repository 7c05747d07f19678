#!/usr/bin/env bash
# A load held for minutes: pages, files, errors and posts at once, each address different from the last where the site has
# many. Prints how each status code fared and how much memory the site held; fails on any 5xx but the 501 for a method nobody
# knows, and on any error in the log. wrk counts the connections closed on a body that is too large (413) as broken.
# Usage: soak.sh [seconds] [connections]. Needs wrk, curl and python3.
set -euo pipefail
seconds=${1:-180}
connections=${2:-16}
# One machine is one client, so the limits per client are raised out of the way.
export Limits__PostsPerMinute=1000000 Limits__DrawingsPerMinute=1000000
# shellcheck source=tests/AiDeploy.Benchmarks/served.sh
source "$(dirname "${BASH_SOURCE[0]}")/served.sh"

cat >"$work/mix.lua" <<'LUA'
local form = { ["Content-Type"] = "application/x-www-form-urlencoded" }
local yes = { "yes", "no", "unsure" }
local pages = { "/", "/options/fine-tuning", "/compare", "/decide/quick", "/decide/full", "/decide/full/map", "/guide/method", "/sources", "/sitemap.xml", "/llms.txt", "/css/site.css" }
local threads, codes = {}, {}
function setup(thread) table.insert(threads, thread) end
function init() counts, turn = {}, 0; math.randomseed(os.time()) end
local function any(list) return list[math.random(#list)] end
local function answers() return "product-" .. any({ "no", "unsure" }) .. "/integration-" .. any(yes) .. "/ceiling-" .. any(yes) .. "/limits-" .. any(yes) end
function request()
  turn = turn + 1
  local kind = turn % 10
  if kind < 3 then return wrk.format("GET", any(pages))
  elseif kind < 5 then return wrk.format("GET", "/recommendation/quick/1/" .. answers())
  elseif kind == 5 then return wrk.format("POST", "/decide/quick", form, "question=product&answer=" .. any(yes))
  elseif kind == 6 then return wrk.format("POST", "/decide/quick", form, any({ "question=product", "a=%zz", "question=x&answer=y", string.rep("a=b&", 2000) }))
  elseif kind == 7 then return wrk.format("GET", any({ "/nothing/" .. math.random(1e9), "/decide/quick/1/product-" .. math.random(1e9), "/compare?x=" .. math.random(1e9), "/%00", "/recommendation/quick/1/product-yes/limits-no" }))
  elseif kind == 8 then return wrk.format(any({ "PUT", "TRACE", "BREW", "OPTIONS" }), any(pages))
  else return wrk.format("GET", "/recommendation/quick/1/" .. answers() .. any({ "/decision.json", "/decision.md", "/qr.svg", ".atom" })) end
end
function response(status) counts[tostring(status)] = (counts[tostring(status)] or 0) + 1 end
function done(summary)
  for _, thread in ipairs(threads) do
    for status, count in pairs(thread:get("counts")) do codes[status] = (codes[status] or 0) + count end
  end
  for status, count in pairs(codes) do io.write(status, " ", count, "\n") end
  io.write("broken ", summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout, "\n")
end
LUA

wrk -t1 -c"$connections" -d10s -s "$work/mix.lua" "$origin" >/dev/null
echo "warm: $(memory) KB"
wrk -t1 -c"$connections" -d"${seconds}s" -s "$work/mix.lua" "$origin" >"$work/wrk.log" &
load=$!
while kill -0 "$load" 2>/dev/null; do
  sleep 15
  echo "$SECONDS s: $(memory) KB"
done
wait "$load"
grep -E '^([0-9]{3}|broken) ' "$work/wrk.log" | sort
grep -E 'requests in|Requests/sec' "$work/wrk.log"
errors=$(grep -cE '"@l":"(Error|Fatal)"' "$work/site.log" || true)
echo "errors in the log: $errors"
((errors == 0)) && ! grep -E '^5[0-9]{2} ' "$work/wrk.log" | grep -qv '^501 '
