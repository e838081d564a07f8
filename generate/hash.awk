# A perfect hash over the folded spellings, found by hashing and displacing; name.c computes the same.
#
#     sum = the weight of each byte of the key times the factor of its position
#     hash = sum * multiplier                                        (all modulo 2^32)
#     slot = (hash / 2^8 + displacement[hash / 2^bucket_shift]) modulo slots
#
# The lowest byte of a weight is the byte itself; the rest, and the factors, are as good as random. Factors that grow evenly would not
# tell ABBA from BAAB. The first weights and factors that tell all keys apart, and the first multiplier that gives every bucket a
# displacement, are used: the result depends on the keys alone.

BEGIN { COUNTING = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ" }

function make_hash(    k) {
    slots = power_of_two(keys * 1.25)
    buckets = slots / 2
    bucket_shift = 32 - log_of_two(buckets)
    longest = 1 # the key of the most bytes
    for (k = 1; k <= keys; k++)
        if (length(key[k]) > length(key[longest]))
            longest = k
    key_size = power_of_two(length(key[longest]) + 8)
    do
        make_weights()
    while (!are_distinct() || !place_keys())
}

# No multiplier tells two keys of the same sum apart.
function are_distinct(    k, seen) {
    for (k = 1; k <= keys; k++) {
        key_sum[k] = sum_of(key[k])
        # As an index, a number above 2^31 is not exact in every awk.
        if (sprintf("%.0f", key_sum[k]) in seen)
            return 0
        seen[sprintf("%.0f", key_sum[k])] = 1
    }
    return 1
}

# Four at least: a single bucket would shift a hash of 32 bits by 32.
function power_of_two(most,    n) {
    for (n = 4; n < most; n *= 2)
        continue
    return n
}

function log_of_two(number,    n) {
    while (number > 1) {
        number /= 2
        n++
    }
    return n + 0
}

function sum_of(text,    i, n, sum) {
    n = length(text)
    for (i = 1; i <= n; i++)
        sum = (sum + weight[substr(text, i, 1)] * factor[i]) % 4294967296
    return sum
}

# Others each time. A weight has 32 bits and a factor 20, so that their product is exact.
function make_weights(    i, c) {
    for (i = 1; i <= 36; i++) {
        c = substr(COUNTING, i, 1)
        weight[c] = next_random() * 256 + byte_of(c)
    }
    for (i = 1; i <= key_size; i++)
        factor[i] = int(next_random() / 32) * 2 + 1
}

function next_random() { return random = (random * 69069 + 12345) % 16777216 }

function byte_of(c) { return c ~ /[0-9]/ ? 48 + c : 54 + index(COUNTING, c) }

function place_keys() {
    for (multiplier = 40503; multiplier < 40603; multiplier += 2)
        if (place_by_multiplier())
            return 1
    return 0
}

# Largest buckets first: they are the hardest to place.
function place_by_multiplier(    k, b, size, largest) {
    for (b = 0; b < buckets; b++) {
        in_bucket[b] = 0
        displacement[b] = 0
    }
    for (k in slot)
        delete slot[k]
    for (k = 1; k <= keys; k++) {
        key_hash[k] = key_sum[k] * multiplier % 4294967296
        b = int(key_hash[k] / (4294967296 / buckets))
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

function slot_of(k, d) { return (int(key_hash[k] / 256) + d) % slots }
