#!/bin/sh
# Starts Caoscoop from its own folder: in the browser, or with an opdracht in the terminal.
here=$(CDPATH='' cd -- "${0%/*}" && pwd) || exit 1
unset NODE_OPTIONS NODE_PATH
case "${1-}" in
  '' | *.caoscoop) set -- serve "$@" ;;
esac
exec "$here/runtime/node" "$here/app/corpus/cli/main.js" "$@"
