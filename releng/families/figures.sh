#!/usr/bin/env bash
# Called by ./run: figures.sh JAVA CLASSPATH DATA
set -eu
java=$1 classpath=$2 data=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
planted() { "$java" "-Xmx$1" -cp "$classpath" org.rubricator.releng.families.PlantedFigures "${@:2}"; }
news() { "$java" -Xmx500m -cp "$classpath" org.rubricator.releng.families.NewsFigures "$@"; }

echo "10,000 articles of 4 kB, 1,000 planted reprints"
planted 500m make "$work/small" 10000 1000
planted 500m find "$work/small"
if command -v python3 >/dev/null; then
  python3 "$here/containment.py" "$work/small" >"$work/pairs" 2>"$work/peer"
  read -r seconds processor megabytes pairs <"$work/peer"
  echo "  plain Python: $seconds s ($processor s of processor), at most $megabytes MB, $pairs pairs"
else
  echo "  plain Python: not measured, there is no python3"
fi
rm "$work/small"

echo; echo "100,000 articles"
planted 500m make "$work/large" 100000 1000
planted 2g find "$work/large"
rm "$work/large"

if [ -d "$data/seeds" ]; then
  echo; echo "$data/seeds"
  news pairs "$data/seeds"
  news quotations "$data/seeds"
fi
if [ -d "$data/data/polnear/train/text" ]; then
  polnear=("$data/data/polnear/train/text" "$data/data/polnear/dev/text")
  echo; echo "$data/data/polnear"
  news leaks "${polnear[@]}"
  news pairs "${polnear[@]}"
  news quotations "${polnear[@]}"
else
  echo; echo "No real articles in $data: RUBRICATOR_DATA names another folder."
fi
