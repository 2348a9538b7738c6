#!/bin/sh
# An invented diary of eighteen months through the program: import, two preventives, comparison, report.
#
#   Tests/Tools/Demo/demo.sh BINARY [FOLDER]
#
# Writes FOLDER (demo) anew and touches nothing else; your own diary is elsewhere.
set -eu

binary=$1
folder=${2:-demo}
here=$(dirname "$0")

# The clock stands still, so that the demonstration is the same on every day.
HEADACHE_NOW=2026-11-01T09:00+01:00
export HEADACHE_NOW
headache() {
  printf '\n$ headache'
  for word in "$@"; do
    case $word in *' '*) printf ' "%s"' "$word" ;; *) printf ' %s' "$word" ;; esac
  done
  printf '\n'
  "$binary" "$@"
}

mkdir -p "$folder"
rm -f "$folder"/diary.sqlite* "$folder/attacks.csv" "$folder/report.html"
awk -f "$here/attacks.awk" /dev/null > "$folder/attacks.csv"
HEADACHE_DIARY=$folder/diary.sqlite
export HEADACHE_DIARY
echo "An invented diary, $HEADACHE_DIARY, looked at on 1 November 2026."

headache import "$folder/attacks.csv"

# Every headache was written down, save for ten days in August 2025 that stay unknown.
headache complete 2025-05-01..2025-08-04
headache complete 2025-08-15..2026-10-31

headache prev start milnacipran 25mg 2025-10-01
headache prev change milnacipran 50mg 2025-10-08
headache prev change milnacipran 100mg 2025-10-29
headache prev change milnacipran 50mg 2026-03-16
headache prev stop milnacipran 2026-03-29 --reason side-effects --note "palpitations, BP 148/95"

headache prev start candesartan 4mg 2026-05-04
headache prev change candesartan 8mg 2026-05-18
headache prev change candesartan 16mg 2026-06-08

headache compare milnacipran
headache compare candesartan
headache report -o "$folder/report.html" --from 2025-05-01 --to 2026-10-31

printf '\nOpen %s in a browser. To look around:\n' "$folder/report.html"
printf '  export HEADACHE_DIARY=%s\n  %s list\n' "$HEADACHE_DIARY" "$binary"
