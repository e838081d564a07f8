# robust.tcl - what a status survives, in Tcl; ../robust.txt is what it prints. SPDX-License-Identifier: MIT
package require httpstatus
package require Thread

proc all_or {good} {
    expr {$good == [llength [httpstatus all]] ? "all" : $good}
}

proc equal {others} {
    set good 0
    foreach status [httpstatus all] other $others {
        incr good [expr {$status eq $other}]
    }
    return $good
}

proc found_in_map {} {
    foreach status [httpstatus all] {
        set owners($status) [dict get $status owner]
    }
    set good 0
    foreach status [httpstatus all] {
        dict with status {
            incr good [expr {$owners([httpstatus from_owner $owner $code]) eq $owner}]
        }
    }
    return $good
}

# By another interpreter, as a server has one for each connection.
proc loaded_twice {} {
    set again [interp create]
    $again eval [list set auto_path $::auto_path]
    $again eval {package require httpstatus}
    return [equal [$again eval {httpstatus all}]]
}

proc made_wrongly {} {
    expr {[catch {dict get [httpstatus from_code 4.4e40] phrase} phrase] ? "no phrase" : $phrase}
}

proc four_threads {} {
    set script [list set auto_path $::auto_path]
    append script "\npackage require httpstatus\n" [list proc found_in_map {} [info body found_in_map]] "\nthread::wait"
    for {set i 0} {$i < 4} {incr i} {
        set thread [thread::create $script]
        thread::send -async $thread found_in_map ::results($thread)
    }
    while {[array size ::results] < 4} {
        vwait ::results
    }
    set good 0
    foreach {thread result} [array get ::results] {
        incr good $result
    }
    return [expr {$good / 4}]
}

if {$argc == 1} {
    puts [httpstatus all]
    return
}
puts "read by another process: [all_or [equal [gets stdin]]]"
puts "printed: [dict get [httpstatus from_code 404] line]"
puts "found in a map: [all_or [found_in_map]]"
puts "loaded twice: [all_or [loaded_twice]]"
puts "made wrongly: [made_wrongly]"
puts "class 4: [httpstatus class_name [httpstatus class_of 404]]"
puts "class 404: [expr {[httpstatus class_name 404] eq "" ? "none" : [httpstatus class_name 404]}]"
puts "four threads: [all_or [four_threads]]"
