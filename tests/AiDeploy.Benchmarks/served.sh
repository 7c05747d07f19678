# Publishes the site (unless SITE names the folder of one that is) and starts it on a free port of this machine, for the
# scripts beside; stops it when they end. Sourced, after: set -euo pipefail. Leaves $origin, $port, $pid and $work.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 ASPNETCORE_ENVIRONMENT=Production
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# Set as the image sets it.
image=($(sed -n 's/^ENV //p' "$repository/Dockerfile"))
work=$(mktemp -d)
pid=
stop() {
  [[ -z $pid ]] || kill "$pid" 2>/dev/null || true
  [[ -z $pid ]] || wait "$pid" 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT
ulimit -n "$(ulimit -Hn)"

if [[ -z ${SITE:-} ]]; then
  SITE=$work/site
  dotnet publish "$repository/src/AiDeploy.Web" -p:PublishProfile=Server --output "$SITE" >"$work/publish.log" || { cat "$work/publish.log"; exit 1; }
fi
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
origin=http://127.0.0.1:$port
(cd "$SITE" && exec env "${image[@]}" ASPNETCORE_URLS="$origin" dotnet AiDeploy.Web.dll) >"$work/site.log" 2>&1 &
pid=$!
until curl -fsS -o /dev/null "$origin/healthz/ready" 2>/dev/null; do
  kill -0 "$pid" || { cat "$work/site.log"; exit 1; }
  sleep 0.2
done

# Kilobytes of memory that the site holds.
memory() {
  awk '/^VmRSS/ { print $2 }' "/proc/$pid/status"
}
