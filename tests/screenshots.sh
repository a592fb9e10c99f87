#!/usr/bin/env bash
# Pictures of every kind of page for people to look at: tests/screenshots.sh [folder]
set -euo pipefail
folder="$(realpath -m "${1:-"$(dirname "$0")/../.artifacts/screenshots"}")"
cd "$(dirname "$0")/.."
exec dotnet run --project tests/NetflixSecurityGuide.BrowserTests --configuration Release -- screenshots "$folder"
