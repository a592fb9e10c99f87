#!/usr/bin/env bash
# Runs every test. Finds Chromium or Chrome for the browser tests, or installs it where it can.
set -euo pipefail
cd "$(dirname "$0")/.."

find_browser() {
  local name
  for name in "${GUIDE_BROWSER:-}" chromium chromium-browser google-chrome google-chrome-stable microsoft-edge \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then command -v "$name"; return; fi
  done
}

GUIDE_BROWSER="$(find_browser)"
if [ -z "$GUIDE_BROWSER" ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "No Chromium or Chrome found; installing Chromium."
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
  GUIDE_BROWSER="$(find_browser)"
fi
if [ -z "$GUIDE_BROWSER" ]; then
  echo "The browser tests need Chromium or Chrome. Install one (Debian: sudo apt-get install chromium), or set GUIDE_BROWSER to its path." >&2
  exit 1
fi
export GUIDE_BROWSER

# With a filter, an assembly that has none of the tests is no failure (8: no test ran); that nothing ran at all is one.
case " $*" in *" --filter-"*) set -- "$@" --ignore-exit-code 8 ;; esac
# Firefox and WebKit run the most important journeys. Without them those tests are skipped; with CI=true they fail.
missing=()
command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1 || missing+=(firefox-esr)
command -v WebKitWebDriver >/dev/null 2>&1 || missing+=(webkit2gtk-driver)
command -v xvfb-run >/dev/null 2>&1 || missing+=(xvfb)
if [ "${#missing[@]}" -gt 0 ] && command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "Installing ${missing[*]} for the tests in Firefox and WebKit."
  if apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null; then missing=(); fi
fi
if [ "${#missing[@]}" -gt 0 ]; then
  echo "The tests in Firefox and WebKit are skipped as far as these are missing (Debian: sudo apt-get install ${missing[*]})."
fi

log="$(mktemp)"
trap 'rm -f "$log"' EXIT
status=0
format=(dotnet format whitespace . --folder --exclude .artifacts)
"${format[@]}" --verify-no-changes >"$log" 2>&1 || status=$?
if [ "$status" -ne 0 ]; then
  grep -m 10 WHITESPACE "$log" || cat "$log"
  echo "The format is not that of .editorconfig. To mend it: ${format[*]}"
fi

dotnet test --solution NetflixSecurityGuide.sln --configuration Release --no-progress "$@" 2>&1 | tee "$log" || status=$?

# Once more at the end, where a build machine that keeps only the last lines still has them.
if [ "$status" -ne 0 ]; then
  echo "What failed:"
  awk '/^failed /{shown = 1; lines = 0} shown && /^[^ ]/ && !/^failed /{shown = 0} shown && lines++ < 25' "$log"
fi

# The one line that a build machine reads.
count() { sed -nE "s/^ +$1: ([0-9]+)$/\1/p" "$log" | tail -n 1; }
failed="$(count failed)"
passed="$(count succeeded)"
if [ "${passed:-0}" = 0 ] && [ "${failed:-0}" = 0 ]; then
  echo "No test ran."
  status=1
fi
skipped="$(count skipped)"
if [ "$status" -ne 0 ] && [ "${failed:-0}" = 0 ]; then failed=1; fi
[ "${skipped:-0}" = 0 ] || echo "${skipped} skipped, for a browser that is not installed"
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
