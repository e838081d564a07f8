# traits.awk - the traits that httpstatus-codes.h has, one macro call each. SPDX-License-Identifier: MIT
/^ *HTTPSTATUS_TRAIT_[A-Z_]+ = 0x/ {
    name = tolower($1)
    sub(/^httpstatus_trait_/, "", name)
    print "TRAIT(" name ", " $1 ")"
    traits++
}
END {
    if (traits)
        exit
    print FILENAME ": no traits in it" >"/dev/stderr"
    exit 1
}
