# Sourced by mvnw and rubricator. Sets JAVA_HOME to a JDK of RUBRICATOR_JAVA (21) or later, looking at
# JAVA_HOME, then PATH, then where Debian, SDKMAN and macOS keep JDKs. Reads each JDK's `release` file
# instead of starting it, so the look costs a few milliseconds.

jdk_major() {   # prints the major version of the JDK in folder $1, or 0
  local line version=0
  if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
    while IFS= read -r line; do
      case "$line" in JAVA_VERSION=*) version=${line#*=\"}; version=${version%%[.\"+-]*} ;; esac
    done < "$1/release"
  fi
  case "$version" in ''|*[!0-9]*) version=0 ;; esac
  echo "$version"
}

find_jdk() {
  local candidate found="" java
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_major "$JAVA_HOME")" -ge 21 ]; then export JAVA_HOME; return 0; fi
  java=$(command -v java || true)
  if [ -n "$java" ]; then
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    candidate=${java%/bin/java}
    [ "$(jdk_major "$candidate")" -ge 21 ] && found=$candidate
  fi
  if [ -z "$found" ]; then
    local best=20 version
    for candidate in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
      [ -d "$candidate" ] || continue
      version=$(jdk_major "$candidate")
      if [ "$version" -gt "$best" ]; then best=$version; found=$candidate; fi
    done
  fi
  [ -n "$found" ] || return 1
  export JAVA_HOME=$found
}

debian_root() { [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ]; }

# install_packages WHY PACKAGE...: as root on Debian installs what is missing and says so;
# elsewhere says what is missing and the command that installs it, and fails.
install_packages() {
  local why=$1; shift
  if debian_root; then
    echo "rubricator: installing $* ($why)" >&2
    export DEBIAN_FRONTEND=noninteractive
    { apt-get install -y -qq --no-install-recommends "$@" || { apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"; }; } >/dev/null 2>&1 \
      || { echo "rubricator: could not install $*; try: apt-get install $*" >&2; return 1; }
  else
    echo "rubricator: missing: $* ($why); install with: sudo apt-get install $*   (or your system's packages of these names)" >&2
    return 1
  fi
}

need_jdk() {
  find_jdk && return 0
  if debian_root; then
    local package
    package=$(offered_jdk)
    # A fresh image knows no packages before the first update.
    [ -n "$package" ] || { apt-get update -qq >/dev/null 2>&1; package=$(offered_jdk); }
    if [ -n "$package" ]; then install_packages "a JDK of 21 or later" "$package" && find_jdk && return 0; fi
  fi
  echo "rubricator: no JDK of 21 or later found; install one (such as Temurin 21 or 25) and set JAVA_HOME to it" >&2
  return 1
}

# Prints the first JDK of 21 or later that this Debian's package lists offer, or nothing.
offered_jdk() {
  local package
  for package in openjdk-25-jdk-headless openjdk-21-jdk-headless temurin-25-jdk temurin-21-jdk; do
    if apt-cache show "$package" >/dev/null 2>&1; then echo "$package"; return; fi
  done
}

# In the locale C, Java reads and writes file names that are not ASCII wrongly.
utf8_locale() {
  if [ "$(uname -s)" = Linux ]; then
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in ''|C|POSIX) export LC_ALL=C.UTF-8 ;; esac
  fi
}
