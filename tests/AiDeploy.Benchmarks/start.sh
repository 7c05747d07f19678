#!/usr/bin/env bash
# How long the site takes from its start to the first page, and the memory it then holds and holds after the load of
# load.sh, beside an empty Kestrel app and an empty Razor Pages app that is published the same way; and how both grow with
# made-up content. Started in turn, again and again; medians.
# Usage: start.sh [rounds]     needs dotnet, curl, wrk, awk
set -euo pipefail
rounds=${1:-5}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
# Set as the image sets it.
image=($(sed -n 's/^ENV //p' Dockerfile))
work=$(mktemp -d)
pid=
trap '[[ -z $pid ]] || kill "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT

mkdir "$work/empty"
cp global.json "$work/empty"
cat >"$work/empty/empty.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>
XML
echo 'var app = WebApplication.CreateBuilder(args).Build(); app.Run(static context => context.Response.WriteAsync("empty")); app.Run();' >"$work/empty/Program.cs"
dotnet publish "$work/empty" --configuration Release --output "$work/empty-app" --verbosity quiet
mkdir -p "$work/razor/Pages"
cp global.json "$work/razor"
cp "$work/empty/empty.csproj" "$work/razor/razor.csproj"
echo 'var builder = WebApplication.CreateBuilder(args); builder.Services.AddRazorPages(); var app = builder.Build(); app.MapRazorPages(); app.Run();' >"$work/razor/Program.cs"
printf '@page\n<!DOCTYPE html>\n<title>Empty</title>\n<p>empty</p>\n' >"$work/razor/Pages/Index.cshtml"
dotnet publish "$work/razor" --configuration Release --runtime linux-x64 --no-self-contained -p:PublishReadyToRun=true --output "$work/razor-app" --verbosity quiet
dotnet publish src/AiDeploy.Web -p:PublishProfile=Server --output "$work/site" --verbosity quiet
dotnet publish src/AiDeploy.Web --configuration Release --output "$work/site-jit" --verbosity quiet
dotnet build tests/AiDeploy.Benchmarks --configuration Release --verbosity quiet

# Content that is larger than anyone would write: copies of one guide page, and a decision of forty questions.
for pages in 1000 10000; do
  cp -r content "$work/content-$pages"
  names=$(seq -f 'made-%.0f' -s ', ' "$pages")
  for name in ${names//,/}; do cp content/guide/method.md "$work/content-$pages/guide/$name.md"; done
  printf 's/^guide: \\[/&%s, /\n' "$names" >"$work/edit.sed"
  sed -i -f "$work/edit.sed" "$work/content-$pages/site.yaml"
done
cp -r content "$work/content-40"
made=$(dotnet run --no-build --configuration Release --project tests/AiDeploy.Benchmarks -- decision 40)
cp -r "$made/decisions/made" "$work/content-40/decisions"
cat "$made/decisions/SHA256SUMS" >>"$work/content-40/decisions/SHA256SUMS"
rm -rf "$made"

run() { # name, content folder, the program's own folder, command
  local name=$1 content=$2 folder=$3 port=18090 start end
  shift 3
  start=$(date +%s%N)
  ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS="http://127.0.0.1:$port" Site__BaseUrl="http://127.0.0.1:$port" Content__Path=$content \
    env --chdir="$folder" "$@" >/dev/null 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do sleep 0.01; done
  end=$(date +%s%N)
  sleep 3
  local before after
  before=$(awk '/VmRSS/{print $2}' "/proc/$pid/status")
  wrk -t1 -c64 -d10s "http://127.0.0.1:$port/" >/dev/null
  after=$(awk '/VmRSS/{print $2}' "/proc/$pid/status")
  kill "$pid"
  wait "$pid" || true
  pid=
  echo "$name $(((end - start) / 1000000)) $((before / 1024)) $((after / 1024))" >>"$work/results"
}
for ((round = 0; round < rounds; round++)); do
  run empty "" "$work/empty-app" dotnet empty.dll
  run empty-razor-pages "" "$work/razor-app" "${image[@]}" dotnet razor.dll
  run site "$PWD/content" "$work/site" "${image[@]}" dotnet AiDeploy.Web.dll
  run site-compiled-at-start "$PWD/content" "$work/site-jit" "${image[@]}" dotnet AiDeploy.Web.dll
  run 1000-pages "$work/content-1000" "$work/site" "${image[@]}" dotnet AiDeploy.Web.dll
  run 10000-pages "$work/content-10000" "$work/site" "${image[@]}" dotnet AiDeploy.Web.dll
  run 40-questions "$work/content-40" "$work/site" "${image[@]}" dotnet AiDeploy.Web.dll
done
median() { awk -v name="$1" -v field="$2" '$1 == name { print $field }' "$work/results" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
of() { awk "BEGIN { printf \"%.2f\", $(median "$1" "$3") / $(median "$2" "$3") }"; }
printf '%-24s%16s%12s%12s%22s%24s%12s\n' app 'first page, ms' 'of empty' 'of razor' 'memory at rest, MB' 'memory after load, MB' 'of empty'
for name in empty empty-razor-pages site site-compiled-at-start 1000-pages 10000-pages 40-questions; do
  printf '%-24s%16s%12s%12s%22s%24s%12s\n' "$name" "$(median "$name" 2)" "$(of "$name" empty 2)" "$(of "$name" empty-razor-pages 2)" \
    "$(median "$name" 3)" "$(median "$name" 4)" "$(of "$name" empty 4)"
done
