# The private header table-sizes.h: what the code has to know of the tables at compile time.

function emit() {
    make_hash()
    print "/* Generated from the registry. */"
    print "#ifndef HTTPSTATUS_TABLE_SIZES_H"
    print "#define HTTPSTATUS_TABLE_SIZES_H"
    print ""
    print "#define ROW_COUNT " rows
    print "#define TRAIT_COUNT " trait_count
    print "#define LEVEL_COUNT " level_count
    print "#define ROLE_COUNT " role_count
    printf "#define INHERITED_TRAITS 0x%04x\n", inherited
    print "#define KEY_LONGEST " length(key[longest])
    print "#define KEY_SIZE " key_size " /* a power of two, with room for a whole word after any key */"
    print "#define KEY_MULTIPLIER " multiplier "u"
    print "#define KEY_BUCKETS " buckets "u"
    print "#define KEY_BUCKET_SHIFT " bucket_shift
    print "#define KEY_SLOTS " slots "u"
    print "#define REGISTRY_DATE \"" date "\""
    print ""
    print "#endif"
}
