#!/usr/bin/env bash
# How fast the site is beside nginx, which serves the very same bytes as files with the same headers, and beside itself
# rendering every page anew. Both write their access log to a file, nginx with a buffer. All are loaded in turn, again and
# again, so that they meet the same other load. Prints, for each page and coding, the median of the ratios of all rounds with
# the smallest and largest, and the processor time a request took. Everything stays on the loopback interface.
# Usage: load.sh [rounds] [seconds a run] [name=folder[,SETTING=value]...]     needs dotnet, nginx, wrk, curl, python3
# SITE names a folder with the published site; other published sites, such as an older one, are measured beside it.
set -euo pipefail
rounds=${1:-5} seconds=${2:-3}
shift $(($# < 2 ? $# : 2))
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Set as the image sets it.
image=($(sed -n 's/^ENV //p' Dockerfile))
work=$(mktemp -d)
pids=()
finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait
  rm -rf "$work"
}
trap finish EXIT

cached=18081 rendered=18082 nginx=18083 other=18084
pages=(
  "home /"
  "option /options/fine-tuning"
  "question /decide/quick/1/product-no"
  "quick-permalink /recommendation/quick/1/product-no/integration-yes/ceiling-no"
  "full-permalink $(sed -n 's/^recommendation: *//p' content/examples/*.md | grep -m1 /full/)"
)

if [[ -z ${SITE:-} ]]; then
  SITE=$work/site
  dotnet publish src/AiDeploy.Web -p:PublishProfile=Server --output "$SITE" --verbosity quiet
fi

serve() { # port, folder, settings
  local port=$1 folder=$2
  shift 2
  env "${image[@]}" ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS="http://127.0.0.1:$port" Site__BaseUrl="http://127.0.0.1:$port" "$@" \
    dotnet "$folder/AiDeploy.Web.dll" >"$work/$port.log" 2>"$work/$port.errors" &
  pids+=($!)
  answers "$port" /healthz/ready
}
answers() { # port, path
  if ! curl -sf -o /dev/null --retry 60 --retry-delay 1 --retry-connrefused "http://127.0.0.1:$1$2"; then
    cat "$work"/*.errors >&2
    exit 1
  fi
}
serve "$cached" "$SITE"
serve "$rendered" "$SITE" Site__KeptBytes=0
others=()
for beside in "$@"; do
  IFS=, read -ra parts <<<"${beside#*=}"
  serve "$other" "${parts[@]}"
  others+=("${beside%%=*}=$other:${pids[-1]}")
  other=$((other + 1))
done

# nginx answers with the bytes and headers of the site: one location a page, a folder a coding.
locations=""
for page in "${pages[@]}"; do
  read -r name path <<<"$page"
  for coding in identity br; do
    mkdir -p "$work/www/$coding"
    curl -s -D "$work/$name.$coding.head" -H "Accept-Encoding: $coding" -o "$work/www/$coding/$name" "http://127.0.0.1:$cached$path"
  done
  headers=$(tr -d '\r' <"$work/$name.identity.head" | grep -E '^[A-Z][A-Za-z-]*: ' | grep -viE '^(Content-(Length|Type|Encoding)|Date|ETag|Server|Transfer-Encoding|Connection):' |
    sed -E 's/"/\\"/g; s/^([^:]*): (.*)$/add_header \1 "\2";/')
  if [[ $path == / ]]; then # nginx serves no file where the address ends with a slash
    locations+="location = / { rewrite ^ /home last; }"$'\n'
    path=/home
  fi
  locations+="location = $path { alias $work/www/\$coding/$name; $headers add_header Content-Encoding \$encoded; }"$'\n'
done
cat >"$work/nginx.conf" <<CONF
worker_processes 2;
pid $work/nginx.pid;
error_log stderr error;
daemon off;
events { worker_connections 1024; }
http {
  access_log $work/access.log combined buffer=64k flush=1s;
  sendfile off;
  tcp_nopush on;
  open_file_cache max=1000 inactive=1h;
  open_file_cache_valid 1h;
  keepalive_requests 1000000000;
  types { }
  default_type "text/html; charset=utf-8";
  client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  map \$http_accept_encoding \$coding { default identity; br br; }
  map \$http_accept_encoding \$encoded { default ""; br br; }
  server { listen 127.0.0.1:$nginx; $locations }
}
CONF
nginx -p "$work" -c "$work/nginx.conf" 2>"$work/nginx.errors" &
pids+=($!)
answers "$nginx" /

python3 tests/AiDeploy.Benchmarks/load.py "$rounds" "$seconds" "$work" \
  "nginx=$nginx:${pids[-1]}" "cached=$cached:${pids[0]}" "rendered=$rendered:${pids[1]}" "${others[@]}" -- "${pages[@]}"
