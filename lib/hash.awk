# A perfect hash over the folded spellings, found by hashing and displacing; name.c computes the same.
#
#     sum = the weights of the bytes of the key, wherever they stand
#     hash = (sum + length * 2^25) * multiplier   (all modulo 2^32)
#     slot = (hash / 2^10 + displacement[hash / 2^22 modulo buckets]) modulo slots
#
# The place of a byte does not matter, which makes the sum cheap; the keys may not be anagrams of each other, and are not. The
# lowest byte of a weight is the byte itself, the rest is as good as random. The first multiplier that gives every bucket a displacement is taken, so the result depends on the keys alone.

BEGIN { COUNTING = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" }

function make_hash(    k) {
    make_weights()
    slots = power_of_two(keys * 1.25)
    buckets = slots / 2
    longest = 0
    for (k = 1; k <= keys; k++) {
        if (length(key[k]) > longest)
            longest = length(key[k])
        check_distinct(k)
    }
    for (multiplier = 40503; !place_keys(); multiplier += 2)
        if (multiplier > 50000)
            fail_row(rows, "no multiplier makes a perfect hash: it needs more slots, or another sum")
}

# Two names that no multiplier tells apart: the weights have to be chosen anew.
function check_distinct(k,    sum) {
    sum = sprintf("%.0f", sum_of(key[k])) # as an index, a number above 2^31 is not exact in every awk
    if (sum in has_sum)
        fail_row(winner[key[k]], "the hash does not tell " key[k] " from " key[has_sum[sum]])
    has_sum[sum] = k
}

function power_of_two(least,    n) {
    for (n = 1; n < least; n *= 2)
        continue
    return n
}

function hash_of(text) { return sum_of(text) * multiplier % 4294967296 }

function sum_of(text,    i, n, sum) {
    n = length(text)
    for (i = 1; i <= n; i++)
        sum += weight[substr(text, i, 1)]
    return (sum + n * 33554432) % 4294967296
}

function make_weights(    i, c, random) {
    for (i = 1; i <= 36; i++) {
        c = substr(COUNTING, i, 1)
        random = (random * 69069 + 12345) % 16777216
        weight[c] = random * 256 + byte_of(c)
    }
}

function byte_of(c) { return c ~ /[0-9]/ ? 48 + c : 54 + index(COUNTING, c) }

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
        b = int(key_hash[k] / 4194304) % buckets
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

function slot_of(k, d) { return (int(key_hash[k] / 1024) + d) % slots }
