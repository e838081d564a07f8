# table.c: all texts in one pool, and tables of offsets into it. table.h says what each table is.

function emit(    r, t, c, k, i) {
    make_hash()
    pool_text[0] = ""
    pool_size = 1
    # What has offsets of 16 bits comes first; there are never so many codes that it does not fit.
    for (r = 1; r <= rows; r++)
        if (first[code[r]] == r)
            line_at[r] = put(code[r] " " phrase[r])
    lay_out_keys()
    for (t = 0; t < trait_count; t++)
        trait_at[t] = put(tolower(trait_name[t]))
    for (c = 1; c <= 5; c++)
        class_at[c] = put(class_name[c])
    for (k = 1; k <= level_count; k++)
        level_at[k] = put(level_name[k])
    for (r = 1; r <= rows; r++)
        line_at[r] = put(code[r] " " phrase[r])
    lay_out_fields()
    lay_out_related()

    print "/* Generated from the registry. */"
    print "#include \"table.h\""
    emit_rows()
    emit_fields()
    emit_related()
    for (r = rows; r >= 1; r--) {
        line_of[code[r]] = line_at[r]
        row_of[code[r]] = r
    }
    emit_offsets("line_of[CODE_SLOTS]", 1000, line_of)
    emit_offsets("row_of[CODE_SLOTS]", 1000, row_of)
    emit_offsets("trait_names[TRAIT_COUNT]", trait_count, trait_at)
    emit_offsets("class_names[CLASS_COUNT + 1]", 6, class_at)
    emit_offsets("level_names[LEVEL_COUNT + 1]", level_count + 1, level_at)
    emit_offsets("key_displacement[KEY_BUCKETS]", buckets, displacement)
    emit_weights()
    emit_keys()
    emit_pool()
}

# ---- The pool: offset 0 is the empty string, and means "none" ----------------------------------

function put(text) {
    if (text == "")
        return 0
    if (!(text in offset)) {
        offset[text] = pool_size
        append(text)
    }
    return offset[text]
}

function append(text) {
    pool_text[++pool_strings] = text
    pool_size += length(text) + 1
}

# A list is its items one after the other, ended by an empty one.
function put_list(list,    i, n, items) {
    if (list == "")
        return 0
    if (!(list in list_at)) {
        list_at[list] = pool_size
        n = split(list, items, "\n")
        for (i = 1; i <= n; i++) {
            if (!(items[i] in offset))
                offset[items[i]] = pool_size
            append(items[i])
        }
        append("")
    }
    return list_at[list]
}

function emit_pool(    i) {
    print "\nconst char httpstatus__pool[] ="
    for (i = 0; i <= pool_strings; i++)
        printf "    \"%s\\0\"\n", escape(pool_text[i])
    print "    ;"
}

# A question mark could begin a trigraph.
function escape(text) {
    gsub(/[\\"?]/, "\\\\&", text)
    return text
}

# ---- The tables -------------------------------------------------------------------------------------

function emit_rows(    r, k) {
    print "\nconst struct httpstatus httpstatus__table[ROW_COUNT + 1] = {"
    for (r = 1; r <= rows; r++) {
        printf "    { .code = %d, .line = %d,", code[r], line_at[r]
        printf " .name = %d,", put(name[r])
        printf " .description = %d,", put(description[r])
        printf " .owner = %d,", put(owner[r])
        printf " .reference = %d,", put(reference[r])
        printf " .url = %d,", put(url[r])
        printf " .aliases = %d,", put_list(aliases[r])
        printf " .users = %d,", put_list(users[r])
        printf " .fields = %d,", fields_at[fields[r]]
        printf " .related = %d,", related_at[related[r]]
        printf " .advice = {"
        for (k = 1; k <= role_count; k++)
            printf "%s %d", (k > 1 ? "," : ""), put(advice[r, k])
        printf " },"
        printf " .traits = 0x%04x },\n", traits[r]
    }
    print "    { .code = 0 },"
    print "};"
}

# A list of fields ends with an empty one, and so does the empty list at index 0. Equal lists are one.
function lay_out_fields(    r, i, n, items) {
    add_field("")
    fields_at[""] = 0
    for (r = 1; r <= rows; r++) {
        if (fields[r] in fields_at)
            continue
        fields_at[fields[r]] = field_entries
        n = split(fields[r], items, "\n")
        for (i = 1; i <= n; i++)
            add_field(items[i])
        add_field("")
    }
}

function add_field(field) { field_entry[field_entries++] = field }

function emit_fields(    i, field) {
    print "\nconst struct httpstatus__field httpstatus__fields[] = {"
    for (i = 0; i < field_entries; i++) {
        field = field_entry[i]
        if (field == "")
            print "    { .level = 0 },"
        else
            printf "    { .name = %d, .condition = %d, .level = %d },\n", put(field_name(field)), \
                put(field_condition(field)), field_level(field)
    }
    print "};"
}

# A list of rows ends with 0, and so does the empty list at index 0.
function lay_out_related(    r, i, n, codes) {
    related_at[""] = related_entries++
    for (r = 1; r <= rows; r++) {
        if (related[r] in related_at)
            continue
        related_at[related[r]] = related_entries
        n = split(related[r], codes, " ")
        for (i = 1; i <= n; i++)
            related_entry[related_entries++] = first[codes[i]]
        related_entries++
    }
}

function emit_related(    i) {
    print "\nconst uint16_t httpstatus__related[] = {"
    for (i = 0; i < related_entries; i++)
        printf "    %d,\n", related_entry[i]
    print "};"
}

function emit_offsets(table, count, values,    i) {
    printf "\nconst uint16_t httpstatus__%s = {\n", table
    for (i = 0; i < count; i++)
        if (values[i])
            printf "    [%d] = %d,\n", i, values[i]
    print "};"
}

function emit_weights(    i, c) {
    print "\nconst uint32_t httpstatus__factor[KEY_SIZE] = {"
    for (i = 1; i <= key_size; i++)
        printf "    %.0f,\n", factor[i]
    print "};"
    print "\nconst uint32_t httpstatus__weight[256] = {"
    for (i = 1; i <= 36; i++) {
        c = substr(COUNTING, i, 1)
        printf "    ['%s'] = %.0f,", c, weight[c]
        if (i > 10)
            printf " ['%s'] = %.0f,", tolower(c), weight[c]
        print ""
    }
    print "};"
}

# In words of eight bytes.
function lay_out_keys(    k, at) {
    for (k = 1; k <= keys; k++) {
        key_word[k] = at + 0
        at += words_of(k)
    }
}

function words_of(k) { return int((length(key[k]) + 7) / 8) }

function emit_keys(    i, k) {
    print "\nconst struct httpstatus__key httpstatus__keys[KEY_SLOTS] = {"
    for (i = 0; i < slots; i++)
        if (i in slot) {
            k = slot[i]
            printf "    [%d] = { .word = %d, .length = %d, .row = %d },\n", i, key_word[k], length(key[k]), winner[key[k]] - 1
        }
    print "};"
    print "\nconst union httpstatus__word httpstatus__key_words[] = {"
    for (k = 1; k <= keys; k++)
        for (i = 0; i < words_of(k); i++)
            print "    { {" byte_list(substr(key[k], 8 * i + 1, 8)) " } },"
    print "};"
}

function byte_list(text,    i, out) {
    for (i = 1; i <= length(text); i++)
        out = out (i > 1 ? "," : "") " '" substr(text, i, 1) "'"
    return out
}
