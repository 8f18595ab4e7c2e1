#!/bin/sh
# Makes sure that the browser tests find Chromium and Firefox ESR, and installs Debian's packages where they are
# missing. CHROMIUM and FIREFOX name other programs to use instead.
set -eu

# Ubuntu ships a stub in the place of the program, which is found but does not run.
runs() {
  command -v "$1" >/dev/null 2>&1 && "$1" --version >/dev/null 2>&1
}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# as_root COMMAND...
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  else
    sudo -n "$@"
  fi
}

may_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; }
}

distribution() {
  # shellcheck source=/dev/null
  (. /etc/os-release 2>/dev/null && printf '%s' "$ID") || printf 'unknown'
}

# need PACKAGE VARIABLE CHOICE: adds the package to $missing unless the browser runs.
need() {
  runs "${3:-$1}" && return
  [ -z "$3" ] || fail "$2 is set to $3, which does not run."
  missing="$missing $1"
}

missing=''
need chromium CHROMIUM "${CHROMIUM:-}"
need firefox-esr FIREFOX "${FIREFOX:-}"
[ -n "$missing" ] || exit 0

if [ "$(distribution)" = ubuntu ]; then
  fail "The browser tests need:$missing" \
    "Ubuntu has these as snaps only, which the tests cannot drive. Either run the tests in Debian" \
    "(for instance in the container debian:bookworm), or set CHROMIUM to a Chromium or Chrome and" \
    "FIREFOX to a Firefox that are no snaps, such as /usr/bin/google-chrome and /opt/firefox/firefox."
fi
if ! may_install; then
  fail "The browser tests need:$missing" \
    "On Debian, run as root: apt-get update && apt-get install$missing" \
    "Elsewhere, set CHROMIUM and FIREFOX to the programs."
fi

echo "Installing$missing"
as_root apt-get -qq -o DPkg::Lock::Timeout=300 update
# Without recommended packages no font would come along.
# shellcheck disable=SC2086 # one word for each package
as_root env DEBIAN_FRONTEND=noninteractive \
  apt-get -qq -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends $missing fonts-dejavu

missing=''
need chromium CHROMIUM "${CHROMIUM:-}"
need firefox-esr FIREFOX "${FIREFOX:-}"
[ -z "$missing" ] || fail "Installed, but it does not run:$missing"
