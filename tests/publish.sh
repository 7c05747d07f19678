#!/usr/bin/env bash
# Publishes the site as the image has it. There may be no container engine, so a shell runs the Dockerfile's build steps in a clean copy.
# Usage: publish.sh FOLDER     leaves the copy in FOLDER/source and the program in FOLDER/app, both made anew
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$1"
source=$(cd "$1" && pwd)/source
app=${source%/source}/app
rm -rf "$source" "$app"

# Build results are left out, as .dockerignore says. The last argument is where the others go; a folder gives what is in it.
copy() {
  local target=$source/${*: -1} path
  mkdir -p "$target"
  for path in "${@:1:$#-1}"; do
    if [[ $path == */ ]]; then
      tar -c --exclude=bin --exclude=obj -C "$root/$path" . | tar -x -C "$target"
    else
      cp "$root/$path" "$target"
    fi
  done
}

# One instruction a line, without comments.
mapfile -t lines < <(sed -e '/^#/d' -e ':more' -e '/\\$/{N;s/\\\n *//;b more}' "$root/Dockerfile")
stages=0
for line in "${lines[@]}"; do
  read -r instruction arguments <<<"$line"
  arguments=${arguments//\/source/"$source"}
  arguments=${arguments//\/app/"$app"}
  case $instruction in
    "") ;;
    ARG) export "${arguments?}" ;;
    FROM) ((++stages == 1)) || break ;;
    WORKDIR) mkdir -p "$arguments" ;;
    # shellcheck disable=SC2086
    COPY) copy $arguments ;;
    RUN) (cd "$source" && bash -euc "$arguments") </dev/null ;;
    *)
      echo "A build step that this script can't run: $line" >&2
      exit 1
      ;;
  esac
done
