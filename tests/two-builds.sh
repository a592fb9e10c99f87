#!/usr/bin/env bash
# Two builds behind nginx in turn, as in the middle of a deployment: every request may meet the other build.
# 40 loads of a page with its files: each must have its style, and a checklist that saves, by script or by its form.
# Needs nginx and curl. Uses three ports of 127.0.0.1 from 5146 on; another first port: bash tests/two-builds.sh 5246
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
first=${1:-5146}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

mkdir "$work/other" && git -C "$repository" archive HEAD | tar x -C "$work/other"
echo '.two-builds { color: red }' >> "$work/other/wwwroot/css/site.css"
echo '// another build' >> "$work/other/wwwroot/js/checklist.js"
git -C "$repository" archive HEAD | { mkdir "$work/one" && tar x -C "$work/one"; }
for build in one other; do
  dotnet publish "$work/$build/src/NetflixSecurityGuide" -c Release -p:RunAnalyzers=false -o "$work/$build/out" -v q --nologo > "$work/$build.log" || { cat "$work/$build.log"; exit 1; }
done
port=$((first + 1))
for build in one other; do
  ASPNETCORE_URLS="http://127.0.0.1:$port" ASPNETCORE_ENVIRONMENT=Production Guide__PublicUrl="http://127.0.0.1:$first" \
    dotnet "$work/$build/out/NetflixSecurityGuide.dll" > "$work/$build.out" 2>&1 &
  port=$((port + 1))
done
cat > "$work/nginx.conf" <<EOF
daemon off; pid $work/nginx.pid; error_log $work/error.log;
events { }
http {
  access_log off;
  upstream builds { server 127.0.0.1:$((first + 1)); server 127.0.0.1:$((first + 2)); }
  server { listen 127.0.0.1:$first; location / { proxy_pass http://builds; proxy_set_header Host \$host:$first; } }
}
EOF
for build in one other; do until grep -q "kept compressed" "$work/$build.out"; do sleep 0.2; done; done
nginx -c "$work/nginx.conf" &
until curl -so /dev/null http://127.0.0.1:$first/; do sleep 0.2; done

site=http://127.0.0.1:$first unstyled=0 dead=0 refused=0 scripts=0
for load in $(seq 40); do
  # An odd number of requests for each load, so that all combinations of page and file come up.
  page=$(curl -s "$site/checklist" | sed 's/&#x2B;/+/g')
  style=$(grep -o '/css/site\.[a-z0-9]*\.css' <<< "$page" | head -1)
  type=$(curl -so "$work/style" -w '%{http_code} %{content_type}' "$site$style")
  [[ $type == "200 text/css"* ]] && grep -q masthead "$work/style" || { unstyled=$((unstyled + 1)); echo "load $load: $style answers $type"; }
  while read -r script integrity; do
    scripts=$((scripts + 1))
    code=$(curl -so "$work/script" -w '%{http_code}' "$site$script")
    digest="sha256-$(openssl dgst -sha256 -binary "$work/script" | base64)"
    [[ $code == 200 ]] || { dead=$((dead + 1)); echo "load $load: $script answers $code"; }
    [[ $digest == "$integrity" ]] || refused=$((refused + 1))
  done < <(grep -o 'src="/js/[^"]*" integrity="[^"]*"' <<< "$page" | sed 's/src="\([^"]*\)" integrity="\([^"]*\)"/\1 \2/')
  item=$(grep -o 'name="ticked" value="[^"]*"' <<< "$page" | head -1 | sed 's/.*value="//; s/"$//')
  saved=$(curl -so /dev/null -w '%{http_code}' -D "$work/headers" -H 'Sec-Fetch-Site: same-origin' -d "items=$item&were=&ticked=$item" "$site/checklist")
  [[ $saved == 303 ]] && grep -qi "set-cookie: ticks=1~$item" "$work/headers" || { dead=$((dead + 1)); echo "load $load: the form answers $saved"; }
done
echo "40 loads: $unstyled without style, $dead with a checklist that does not save; of $scripts scripts, $refused came from the other build and are left out by the browser, and the form saves"
[[ $unstyled == 0 && $dead == 0 ]]
