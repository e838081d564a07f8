# nginx.sh - three formats of nginx, and the first by syslog. SPDX-License-Identifier: MIT
# Debian: nginx-light rsyslog
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    log_to_syslog nginx-syslog
    cat >nginx.conf <<END
daemon off;
user $(id -un);
worker_processes 1;
pid $PWD/nginx.pid;
error_log $PWD/errors;
events { }
http {
    log_format number escape=json '{"time":"\$time_iso8601","remote_addr":"\$remote_addr","user":"\$remote_user",'
        '"request":"\$request","status":\$status,"size":\$body_bytes_sent,"referer":"\$http_referer","agent":"\$http_user_agent"}';
    log_format string escape=json '{"agent":"\$http_user_agent","referer":"\$http_referer","user":"\$remote_user",'
        '"request":"\$request","time":"\$time_iso8601","status":"\$status","size":"\$body_bytes_sent"}';
    access_log $PWD/nginx-combined.log combined;
    access_log $PWD/nginx-json-number.log number;
    access_log $PWD/nginx-json-string.log string;
    access_log syslog:server=127.0.0.1:$syslog,nohostname combined;
    client_body_temp_path $PWD/body;
    proxy_temp_path $PWD/proxy;
    fastcgi_temp_path $PWD/fastcgi;
    scgi_temp_path $PWD/scgi;
    uwsgi_temp_path $PWD/uwsgi;
    server {
        listen 127.0.0.1:$port;
        root $PWD;
        client_max_body_size 10k;
        proxy_read_timeout 1s;
        location /status { proxy_pass http://127.0.0.1:$origin; }
        location /private/status { proxy_pass http://127.0.0.1:$origin; auth_basic private; auth_basic_user_file /dev/null; }
        location /private { auth_basic private; auth_basic_user_file /dev/null; }
        location /forbidden { deny all; }
        location /dead { proxy_pass http://127.0.0.1:$dead; }
        location /slow { proxy_pass http://127.0.0.1:$origin; }
    }
}
END
    run nginx -c "$PWD/nginx.conf" -e "$PWD/errors"
}

settle() {
    wait_for "the last request is not in the log" logs_last_request nginx-syslog.log
}

# HTTP/0.9 has no status, but the log has one. A message to syslog is cut off.
logged() {
    case $name in
        leaves) status=499 ;;
        "empty lines") status=400 ;;
        "no version") status=404 ;;
        "long target") [ "$log" != nginx-syslog ] || status=- ;;
    esac
}
