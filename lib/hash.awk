# A perfect hash over the folded spellings, found by hashing and displacing; name.c computes the same.
#
#     hash = 0; for each byte of the key: hash = hash * multiplier + byte   (modulo 2^32)
#     slot = (hash / 2^16 + displacement[hash modulo buckets]) modulo slots
#
# The first multiplier that gives every bucket a displacement is taken, so the result depends on the keys alone.

function make_hash(    k) {
    slots = power_of_two(keys * 1.25)
    buckets = slots / 2
    longest = 0
    for (k = 1; k <= keys; k++)
        if (length(key[k]) > longest)
            longest = length(key[k])
    for (multiplier = 31; !place_keys(); multiplier += 2)
        continue
}

function power_of_two(least,    n) {
    for (n = 1; n < least; n *= 2)
        continue
    return n
}

function hash_of(text,    i, h) {
    for (i = 1; i <= length(text); i++)
        h = (h * multiplier + byte_of(substr(text, i, 1))) % 4294967296
    return h
}

function byte_of(c) { return c ~ /[0-9]/ ? 48 + c : 64 + index(UPPER, c) }

# Largest buckets first: they are the hardest to place.
function place_keys(    k, b, size, largest) {
    for (b = 0; b < buckets; b++) {
        in_bucket[b] = 0
        displacement[b] = 0
    }
    for (k in slot)
        delete slot[k]
    for (k = 1; k <= keys; k++) {
        key_hash[k] = hash_of(key[k])
        b = key_hash[k] % buckets
        bucket_key[b, ++in_bucket[b]] = k
        if (in_bucket[b] > largest)
            largest = in_bucket[b]
    }
    for (size = largest; size >= 1; size--)
        for (b = 0; b < buckets; b++)
            if (in_bucket[b] == size && !place_bucket(b))
                return 0
    return 1
}

function place_bucket(b,    d, i) {
    for (d = 0; d < slots; d++)
        if (bucket_fits(b, d)) {
            displacement[b] = d
            for (i = 1; i <= in_bucket[b]; i++)
                slot[slot_of(bucket_key[b, i], d)] = bucket_key[b, i]
            return 1
        }
    return 0
}

function bucket_fits(b, d,    i, s, own) {
    for (i = 1; i <= in_bucket[b]; i++) {
        s = slot_of(bucket_key[b, i], d)
        if (s in slot || s in own)
            return 0
        own[s] = 1
    }
    return 1
}

function slot_of(k, d) { return (int(key_hash[k] / 65536) + d) % slots }
