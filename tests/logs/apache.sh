# apache.sh - the three formats that Apache names. SPDX-License-Identifier: MIT
# Debian: apache2
# shellcheck shell=bash disable=SC2034,SC2154 # the variables are those of scripts/test-logs

start() {
    local module
    for module in mpm_event authn_core authn_file authz_core authz_user auth_basic proxy proxy_http; do
        echo "LoadModule ${module}_module /usr/lib/apache2/modules/mod_$module.so"
    done >modules.conf
    : >passwords
    cat >apache.conf <<END
Include $PWD/modules.conf
ServerRoot $PWD
ServerName localhost
PidFile $PWD/apache.pid
DefaultRuntimeDir $PWD
ErrorLog $PWD/errors
$([ "$(id -u)" != 0 ] || echo "User www-data")
Listen 127.0.0.1:$port
DocumentRoot $PWD
LimitRequestBody 10000
ProxyTimeout 1
ProxyPass /status http://127.0.0.1:$origin/status
ProxyPass /private/status http://127.0.0.1:$origin/status
ProxyPass /slow http://127.0.0.1:$origin/slow
ProxyPass /dead http://127.0.0.1:$dead/
<Location /private>
    AuthType Basic
    AuthName private
    AuthUserFile $PWD/passwords
    Require valid-user
</Location>
<Location /forbidden>
    Require all denied
</Location>
$(grep -E '^LogFormat .* (common|combined|vhost_combined)$' /etc/apache2/apache2.conf)
CustomLog $PWD/apache-common.log common
CustomLog $PWD/apache-combined.log combined
CustomLog $PWD/apache-vhost_combined.log vhost_combined
END
    run apache2 -f "$PWD/apache.conf" -DFOREGROUND
}

settle() {
    wait_for "the last request is not in the log" logs_last_request apache-common.log
}

# HTTP/0.9 has no status, but the log has one. Who leaves does not end the request to the slow server.
logged() {
    case $name in
        leaves) status=502 ;;
        "empty lines") status= ;;
        "no version") status=404 ;;
    esac
}
