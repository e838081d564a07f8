# tour.tcl - what every language here does, in Tcl. SPDX-License-Identifier: MIT
package require httpstatus

proc answer {question found} {
    puts "$question: [expr {$found eq "" ? "none" : $found}]"
}

# What a status has under a key, or nothing of no status.
proc of {status key} {
    expr {$status eq "" ? "" : [dict get $status $key]}
}

proc format_or_refused {args} {
    expr {[catch {httpstatus format {*}$args} line] ? "refused" : $line}
}

proc answers {} {
    foreach code {404 471 -1} {
        answer "code $code" [httpstatus reason $code]
    }
    foreach name {"Payload Too Large" "No Such Status"} {
        answer "name $name" [of [httpstatus from_name $name] line]
    }
    foreach line {"HTTP/1.1 522" "HTTP/1.1 5222"} {
        answer "line $line" [of [httpstatus from_line "$line \r\n"] line]
    }
    foreach code {499 404} {
        answer "nginx $code" [of [httpstatus from_owner nginx $code] phrase]
    }
    set meanings [lmap status [httpstatus meanings 420] {string cat [dict get $status phrase] " (" [dict get $status owner] ")"}]
    answer "meanings of 420" [join $meanings ", "]
    foreach code {206 401} {
        foreach field [dict get [httpstatus from_code $code] fields] {
            dict with field {
                answer "field of $code" [string trimright "$name $level $condition"]
            }
        }
    }
    set not_found [httpstatus from_code 404]
    foreach trait {cacheable redirect} {
        answer "404 $trait" [expr {[httpstatus has $not_found $trait] ? "yes" : "no"}]
    }
    foreach code {199 299 520 999} {
        answer "$code is treated as" [dict get [httpstatus treat_as $code] line]
        answer "traits of a received $code" [join [httpstatus code_traits $code] ,]
    }
    foreach code {413 520} {
        foreach {who role} {"a server" server "a client" client "an operator" operator} {
            answer "$code for $who" [httpstatus advice [httpstatus from_code $code] $role]
        }
    }
    foreach status [httpstatus related [httpstatus from_code 401]] {
        answer "related to 401" [dict get $status line]
    }
    answer "format 404" [format_or_refused 404]
    answer {format 404 Not\r\nFound} [format_or_refused 404 "Not\r\nFound"]
}

proc walk {} {
    foreach status [httpstatus all] {
        dict with status {
            puts [join [list $code $name $phrase $owner [join $traits ,]] \t]
        }
    }
}

proc cost {calls} {
    set microseconds [lindex [time {httpstatus reason 404} $calls] 0]
    puts [expr {round($microseconds * $calls * 1000)}]
}

if {[lindex $argv 0] eq "cost"} {
    cost [lindex $argv 1]
} else {
    answers
    walk
}
