#!/bin/sh
# need-packages.sh PACKAGE... - installs the Debian packages that are missing, or says which they are.
set -u
missing=
for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
        missing="$missing $package"
done
[ -z "$missing" ] && exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "muamala: this is not a Debian system; please install (names as in Debian 12):" >&2
    echo " $missing" >&2
    exit 69
fi
as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "muamala: please install, as root: apt-get install$missing" >&2
        exit 69
    fi
    as_root=sudo
fi
echo "muamala: installing$missing" >&2
$as_root apt-get update -qq >&2
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
