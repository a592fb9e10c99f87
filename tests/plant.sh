#!/usr/bin/env bash
# Plants the faults of planted-faults.txt in a copy, one at a time, and runs the unit and host tests: each must be noticed.
# With an argument, only those whose file and name match it: bash tests/plant.sh '^Checklist/|over midnight'
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
copy="$(mktemp -d)/copy"
git -C "$root" worktree add --quiet --detach "$copy"
trap 'git -C "$root" worktree remove --force "$copy"' EXIT
cd "$copy"
source_folder=src/NetflixSecurityGuide
tests=tests/NetflixSecurityGuide.Tests

build() { dotnet build --configuration Release --no-restore -p:RunAnalyzers=false "$tests" >"$copy.log" 2>&1; }
# The first failure is enough, and so is a run that never ends.
run() { timeout --signal=KILL 600 dotnet run --no-build --configuration Release --project "$tests" -- -noLogo -stopOnFail "$@" >"$copy.log" 2>&1; }
rest=(-namespace- "*.Fuzz")

# The tests of the same room first.
near() {
  case "$1" in
    Caching/*) run -namespace "*.Kept*" ;;
    Guide/*) run -class "*LiveReloadTests" ;;
    Checklist/* | */ReaderCookie.cs) run -namespace "*.Ticks*" && run -namespace "*.Checklist*" ;;
    Security/*) run -namespace "*.Security*" ;;
    *) true ;;
  esac
}

noticed=0 unnoticed=0 stale=0
plant() {
  local name="$1" file="$2" old="$3" new="$4" text
  text="$(<"$source_folder/$file")"
  case "$text" in
    *"$old"*) ;;
    *) echo "STALE      $file: $name (the code is no longer there)"; stale=$((stale + 1)); return ;;
  esac
  printf '%s\n' "${text/"$old"/"$new"}" >"$source_folder/$file"
  if ! build; then echo "NO BUILD   $file: $name"; grep -m 1 'error' "$copy.log" || true; stale=$((stale + 1))
  elif near "$file" && run "${rest[@]}"; then echo "UNNOTICED  $file: $name"; unnoticed=$((unnoticed + 1))
  else echo "noticed    $file: $name ($(sed -nE 's/.*\.([A-Za-z]+Tests\.[A-Za-z_0-9]+).*\[FAIL\].*/\1/p' "$copy.log" | head -n 1))"; noticed=$((noticed + 1)); fi
  printf '%s\n' "$text" >"$source_folder/$file"
}

dotnet restore "$tests" >/dev/null
build
run "${rest[@]}" || { echo "The tests fail without a fault."; tail -n 30 "$copy.log"; exit 1; }

name="" file="" old="" new=""
flush() {
  if [ -n "$name" ] && [[ "$file: $name" =~ ${only:-.} ]]; then plant "$name" "$file" "$old" "$new"; fi
  name="" file="" old="" new=""
}
only="${1:-}"
while IFS= read -r line; do
  case "$line" in
    "= "*) flush; name="${line#= }" ;;
    "- "*) old="${old:+$old$'\n'}${line#- }" ;;
    "+ "*) new="${new:+$new$'\n'}${line#+ }" ;;
    "+") ;;
    "#"* | "") ;;
    *) file="$line" ;;
  esac
done <"$root/tests/planted-faults.txt"
flush

echo "$noticed noticed, $unnoticed unnoticed, $stale not planted"
[ "$unnoticed" = 0 ] && [ "$stale" = 0 ]
