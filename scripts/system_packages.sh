#!/usr/bin/env bash
# Brings what the tests need from the machine: a PostgreSQL server and a browser. Where that is not possible, the
# tests that need it are skipped, and say so.
set -u

has_postgres() { command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }
has_browser() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null; }

missing=()
has_postgres || missing+=(postgresql)
has_browser || missing+=(chromium)
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "not on this machine, and there is no apt-get to bring it: ${missing[*]}; tests that need it are skipped" >&2
  exit 0
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
  else
    echo "not on this machine: ${missing[*]}; install with: sudo apt-get install ${missing[*]}; tests that need it are skipped" >&2
    exit 0
  fi
fi
echo "installing for the tests: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
{ "${as_root[@]}" apt-get update -qq && "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null \
  || echo "apt-get could not install: ${missing[*]}; tests that need it are skipped" >&2
exit 0
