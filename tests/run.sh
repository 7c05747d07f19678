#!/usr/bin/env bash
# Builds and runs the tests, from any folder, on a fresh machine with the .NET SDK and Node.
# The last line counts the tests; the exit code is 0 only when all of them ran and passed.
# Usage: run.sh [fast] [--report]     fast: those that need no browser, Java, HAProxy, npm, root or published program
#                                     --report: the slowest tests and test classes too
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 PATH=$PATH:/usr/sbin

solution=AiDeploy.sln projects=(tests/*.Tests/*.csproj) filter=() report=
for argument; do
  case $argument in
    fast)
      solution=tests/fast.slnf projects=(tests/AiDeploy.Tests/*.csproj tests/AiDeploy.Web.Tests/*.csproj)
      filter=(--filter-not-trait tier=full)
      ;;
    --report) report=yes ;;
    *)
      echo "Usage: run.sh [fast] [--report]" >&2
      exit 2
      ;;
  esac
done

# The headless shell draws like the whole browser and takes a third of its time.
find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
    if [[ -n $name ]] && command -v "$name"; then
      return 0
    fi
  done
  return 1
}

install_package() {
  if ((EUID != 0)); then
    echo "Missing: $*. Install it, or run this script as root." >&2
    return 1
  fi
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" || {
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
  }
}

# What the browser tests and the balancer need. Not every system has a package of the headless shell.
install_tools() {
  if ((EUID == 0)) && [[ -z ${CHROMIUM:-} ]] && ! command -v chromium-headless-shell >/dev/null; then
    install_package chromium-headless-shell || echo "There is no package of the headless shell; the whole browser does as well, only slower." >&2
  fi
  find_chromium >/dev/null || install_package chromium
  command -v java >/dev/null || install_package default-jre-headless
  command -v haproxy >/dev/null || install_package haproxy
  CHROMIUM=$(find_chromium)
  export CHROMIUM
  if [[ ! tests/node_modules/.package-lock.json -nt tests/package-lock.json ]]; then
    (cd tests && npm ci --ignore-scripts --no-audit --no-fund)
  fi
}

if ((${#filter[@]} == 0)); then
  install_tools
fi
dotnet restore "$solution" --locked-mode
dotnet build "$solution" --no-restore

if ((${#filter[@]} == 0)); then
  # What is deployed is made once; tests that start the program take it from here.
  published=$(mktemp -d)
  trap 'rm -rf "$published"' EXIT
  tests/publish.sh "$published"
  export AIDEPLOY_PUBLISHED=$published/app
fi

results=$PWD/artifacts/trx
rm -rf "$results"
mkdir -p "$results"
status=0
dotnet test --solution "$solution" --no-build --no-progress --no-ansi "${filter[@]}" --report-trx --results-directory "$results" || status=$?

shopt -s nullglob
reports=("$results"/*.trx)
if ((${#reports[@]} != ${#projects[@]})); then
  echo "${#projects[@]} test projects left ${#reports[@]} reports." >&2
  status=1
fi
if [[ -n $report ]]; then
  grep -hoE '<UnitTestResult [^>]*>' /dev/null "${reports[@]}" | awk -f tests/slowest.awk
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
