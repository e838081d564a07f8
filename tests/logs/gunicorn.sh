# gunicorn.sh - the access log of Gunicorn. SPDX-License-Identifier: MIT
# Debian: gunicorn
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    run /usr/bin/gunicorn --chdir "$here" --bind "127.0.0.1:$port" --worker-tmp-dir "$PWD" \
        --access-logfile "$PWD/gunicorn.log" app:wsgi
}

# Only what reaches the application is logged, and who leaves if that is not noticed; and a wrong length. A quote gets a backslash
# before it, but a backslash gets none.
logged() {
    case $by:$name in
        *:leaves) status="200?" ;;
        *:"wrong length") ;;
        app:agent* | app:host*) ;;
        app:*'\\"'*) status="$status?" ;;
        app:*) ;;
        *) status= ;;
    esac
}
