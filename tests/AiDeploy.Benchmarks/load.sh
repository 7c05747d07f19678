#!/usr/bin/env bash
# How fast the site is beside nginx, which serves the very same bytes as files with the same headers, and beside itself
# rendering every page anew. All three are loaded in turn, again and again, so that they meet the same other load.
# Prints, for each page and coding, the median of the ratios of all rounds with the smallest and largest, and the
# processor time a request took. Everything stays on the loopback interface.
# Usage: load.sh [rounds] [seconds a run]     needs dotnet, nginx, wrk, curl, python3
set -euo pipefail
rounds=${1:-5} seconds=${2:-3}
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

kept=18081 rendered=18082 nginx=18083
pages=(
  "home /"
  "option /options/fine-tuning"
  "question /decide/quick/1/product-no"
  "quick-permalink /recommendation/quick/1/product-no/integration-yes/ceiling-no"
  "full-permalink $(sed -n 's/^recommendation: *//p' content/examples/*.md | grep -m1 /full/)"
)

dotnet publish src/AiDeploy.Web -p:PublishProfile=Server --output "$work/site" --verbosity quiet

serve() { # port, bytes of memory for whole replies
  env "${image[@]}" ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS="http://127.0.0.1:$1" Site__BaseUrl="http://127.0.0.1:$kept" Site__KeptBytes=$2 \
    dotnet "$work/site/AiDeploy.Web.dll" >"$work/$1.log" 2>"$work/$1.errors" &
  pids+=($!)
  answers "$1" /healthz/ready
}
answers() { # port, path
  if ! curl -sf -o /dev/null --retry 60 --retry-delay 1 --retry-connrefused "http://127.0.0.1:$1$2"; then
    cat "$work"/*.errors >&2
    exit 1
  fi
}
serve "$kept" 33554432
serve "$rendered" 0
until grep -q 'first pages are kept' "$work/$kept.log"; do sleep 0.2; done

# nginx answers with the bytes and headers of the site: one location a page, a folder a coding.
locations=""
for page in "${pages[@]}"; do
  read -r name path <<<"$page"
  for coding in identity br; do
    mkdir -p "$work/www/$coding"
    for _ in 1 2 3; do # kept by now, whatever else was being made
      curl -s -D "$work/$name.$coding.head" -H "Accept-Encoding: $coding" -o "$work/www/$coding/$name" "http://127.0.0.1:$kept$path"
    done
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
  access_log off;
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

python3 tests/AiDeploy.Benchmarks/load.py "$rounds" "$seconds" "$work" "nginx=$nginx:${pids[2]}" "kept=$kept:${pids[0]}" "rendered=$rendered:${pids[1]}" "${pages[@]}"
