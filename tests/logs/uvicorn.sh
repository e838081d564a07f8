# uvicorn.sh - what Uvicorn prints. SPDX-License-Identifier: MIT
# Debian: uvicorn
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    run sh -c "exec /usr/bin/uvicorn --app-dir '$here' --port '$port' app:asgi >'$PWD/uvicorn.log' 2>&1"
}

# Only what reaches the application is logged, and who leaves if that is not noticed; and a status above 599 before it is refused. A
# quote within the request gets no backslash, and what is not a method may begin it.
logged() {
    case $by:$name in
        *:leaves) status="200?" ;;
        *:[6-9][0-9][0-9]) status=$name ;;
        app:query*'"'* | app:method*) status="$status?" ;;
        app:*) ;;
        *) status= ;;
    esac
}

comparing() {
    echo --phrases
}
