# Sourced by rubricator: is the product newer than its sources, and if not, build it.
# Each build goes to a folder of its own, so that a workbench that is running keeps its files.

products=$top/target/products
product=$products/current

# A deleted source shows in the time of its folder; other folders change with every build.
up_to_date() {
  [ -f "$product/.built" ] || return 1
  ! find "$top/pom.xml" "$top/bundles" "$top/features" "$top/releng" \
      \( -name target -o -name bin -o -path '*/src/test' -o -name '*.tests' -o -name checks -o -name scripts -o -path "$top/releng/families" -o -path "$top/releng/boilerplate" -o -name '.*' \) -prune \
      -o -newer "$product/.built" \( -type f -o -path '*/src/*' -o -path '*/src-gen/*' \) -print 2>/dev/null | read -r _
}

build() {
  mkdir -p "$products" || return
  take_turn || return
  trap 'rm -rf "$products/lock"' EXIT
  # Another run may have built while this one waited.
  if ! up_to_date; then
    local log=$top/target/build.log started=$SECONDS made new
    echo "rubricator: building (about a minute, the first time with downloads longer; log: $log)" >&2
    new=$products/$(date +%s)-$$
    touch "$products/.started"
    if ! "$top/mvnw" -f "$top/pom.xml" -Dquick -pl "$(not_in_the_product)" verify >"$log" 2>&1; then
      grep -m 12 '^\[ERROR\]' "$log" >&2 || tail -n 12 "$log" >&2
      echo "rubricator: the build failed; all of it is in $log" >&2
      return 1
    fi
    # A full build may have left products for other systems there.
    made=$(find "$top/releng/product/target/products" -name bundles.info -newer "$products/.started" | head -n 1)
    made=${made%/configuration/*}
    [ -x "$made/rubricator" ] || { echo "rubricator: the build made no product; see $log" >&2; return 1; }
    mv "$made" "$new" && mv "$products/.started" "$new/.built" && swap "$new" || return
    echo "rubricator: built in $((SECONDS - started)) s" >&2
  fi
  rm -rf "$products/lock"
  trap - EXIT
}

# The modules that a run does not need, as Maven wants them left out: !a,!b
not_in_the_product() {
  sed -n 's:.*<module>\(releng/codegen\|releng/checks\|releng/fuzz\|releng/families\|releng/boilerplate\|releng/repository\|.*\.tests\)</module>.*:!\1:p' "$top/pom.xml" | paste -s -d , -
}

take_turn() {
  local said=no holder
  until mkdir "$products/lock" 2>/dev/null; do
    holder=$(cat "$products/lock/pid" 2>/dev/null)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then rm -rf "$products/lock"; continue; fi
    [ $said = yes ] || echo "rubricator: waiting for a build that process ${holder:-?} runs" >&2
    said=yes
    sleep 1
  done
  echo $$ > "$products/lock/pid"
}

# The two before stay: a workbench may still run from them.
swap() {
  local old
  ln -sfn "${1##*/}" "$products/next" && rm -f "$product" && mv "$products/next" "$product" || return
  # shellcheck disable=SC2012  # the names are digits
  ls -d "$products"/[0-9]* | sort -r | tail -n +4 | while read -r old; do rm -rf "$old"; done
}
