#!/usr/bin/env bash
# Builds everything and runs every test, from any folder, on a fresh machine with the .NET SDK and Node.
# The last line counts the tests; the exit code is 0 only when all of them ran and passed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PATH=$PATH:/usr/sbin

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    if [[ -n $name ]] && command -v "$name"; then
      return 0
    fi
  done
  return 1
}

missing=()
find_chromium >/dev/null || missing+=(chromium)
command -v java >/dev/null || missing+=(default-jre-headless)
command -v haproxy >/dev/null || missing+=(haproxy)
if ((${#missing[@]})); then
  if ((EUID != 0)); then
    echo "Missing: ${missing[*]}. Install them, or run this script as root." >&2
    exit 1
  fi
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
fi
CHROMIUM=$(find_chromium)
export CHROMIUM

if [[ ! tests/node_modules/.package-lock.json -nt tests/package-lock.json ]]; then
  (cd tests && npm ci --ignore-scripts --no-audit --no-fund)
fi

dotnet restore AiDeploy.sln --locked-mode
dotnet build AiDeploy.sln --no-restore

# What is deployed is made once; tests that start the program take it from here.
published=$(mktemp -d)
trap 'rm -rf "$published"' EXIT
tests/publish.sh "$published"
export AIDEPLOY_PUBLISHED=$published/app

results=$PWD/artifacts/trx
rm -rf "$results"
mkdir -p "$results"
status=0
dotnet test --solution AiDeploy.sln --no-build --no-progress --no-ansi --report-trx --results-directory "$results" || status=$?

projects=(tests/*.Tests/*.csproj)
shopt -s nullglob
reports=("$results"/*.trx)
if ((${#reports[@]} != ${#projects[@]})); then
  echo "${#projects[@]} test projects left ${#reports[@]} reports." >&2
  status=1
fi

# A report counts in one line: <Counters total="9" executed="9" passed="9" failed="0" error="0" timeout="0" aborted="0" ... />
sum() {
  local name=$1 counts
  counts=$(cat /dev/null "${reports[@]}" | grep -oE '<Counters [^>]*>' | grep -oE " $name=\"[0-9]+\"" | grep -oE '[0-9]+' | paste -sd+) || true
  echo $((${counts:-0}))
}
total=$(sum total)
passed=$(sum passed)
failed=$(($(sum failed) + $(sum error) + $(sum timeout) + $(sum aborted)))
if ((total == 0 || passed != total)) && ((status == 0)); then
  status=1
fi
if ((passed + failed != total)); then
  echo "$((total - passed - failed)) of $total tests did not run." >&2
fi
echo "$passed passed, $failed failed"
exit "$status"
