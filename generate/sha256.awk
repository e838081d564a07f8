# SHA-256 (FIPS 180-4) of ASCII text, in base64: how a content security policy names a script. A word is a number below 2^32. awk
# has no operators for bits: xor is a table for two bytes, and the other functions follow from it, because a + b is a xor b plus
# twice the bits that both have.

BEGIN {
    WORD = 4294967296
    split("1 2 4 8 16 32 64 128", POWER, " ")
    UNIT[0] = 16777216; UNIT[1] = 65536; UNIT[2] = 256; UNIT[3] = 1 # of each byte of a word
    for (i = 1; i < 128; i++)
        BYTE_OF[sprintf("%c", i)] = i
    for (i = 0; i < 256; i++)
        for (j = 0; j < 256; j++)
            XOR[i * 256 + j] = xor_of_bytes(i, j)
    BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    make_roots()
}

function xor_of_bytes(a, b,    i, sum) {
    for (i = 1; i <= 8; i++)
        sum += POWER[i] * ((int(a / POWER[i]) + int(b / POWER[i])) % 2)
    return sum
}

# The constants: the first bits after the point of the cube roots of the first 64 primes, and of the square roots of 8.
function make_roots(    n, i, primes) {
    for (n = 2; primes < 64; n++) {
        for (i = 2; i * i <= n && n % i; i++)
            continue
        if (i * i <= n)
            continue
        primes++
        if (primes <= 8)
            START[primes] = fraction_of_root(n, 0)
        ROOT[primes] = fraction_of_root(n, 1)
    }
}

# Bit by bit, because not every awk is built with powers.
function fraction_of_root(n, is_cube,    root, bit, next_root) {
    for (bit = 16; bit >= 1 / WORD; bit /= 2) {
        next_root = root + bit
        if (next_root * next_root * (is_cube ? next_root : 1) <= n)
            root = next_root
    }
    return root % 1 * WORD
}

function bits_xor(a, b,    a1, a2, a3, b1, b2, b3) {
    a1 = int(a / 16777216)
    a2 = int(a / 65536) % 256
    a3 = int(a / 256) % 256
    b1 = int(b / 16777216)
    b2 = int(b / 65536) % 256
    b3 = int(b / 256) % 256
    return XOR[a1 * 256 + b1] * 16777216 + XOR[a2 * 256 + b2] * 65536 + XOR[a3 * 256 + b3] * 256 + XOR[a % 256 * 256 + b % 256]
}

function bits_and(a, b) { return (a + b - bits_xor(a, b)) / 2 }

function majority(a, b, c) { return (a + b + c - bits_xor(bits_xor(a, b), c)) / 2 }

# "unit" is two to the power of the bits to rotate by.
function rotated(word, unit) { return int(word / unit) + word % unit * (WORD / unit) }

function mixed(word, unit1, unit2, unit3) {
    return bits_xor(bits_xor(rotated(word, unit1), rotated(word, unit2)), rotated(word, unit3))
}

function mixed_and_shifted(word, unit1, unit2, unit3) {
    return bits_xor(bits_xor(rotated(word, unit1), rotated(word, unit2)), int(word / unit3))
}

# ---- The message ------------------------------------------------------------------------------------

# Its bytes, a single bit, zeros, and its length in bits, to whole blocks of 64 bytes. Returns how many blocks.
function fill(text,    length_of_text, blocks, i, bits) {
    length_of_text = length(text)
    blocks = int((length_of_text + 8) / 64) + 1
    for (i = 1; i <= length_of_text; i++)
        message[i] = BYTE_OF[substr(text, i, 1)]
    for (; i <= blocks * 64; i++)
        message[i] = i == length_of_text + 1 ? 128 : 0
    bits = length_of_text * 8
    for (i = blocks * 64; bits > 0; i--) {
        message[i] = bits % 256
        bits = int(bits / 256)
    }
    return blocks
}

# The 64 words of a block: its own 16, and those that follow from them.
function expand(block,    t, i) {
    for (t = 1; t <= 16; t++) {
        i = block * 64 + t * 4
        schedule[t] = message[i - 3] * 16777216 + message[i - 2] * 65536 + message[i - 1] * 256 + message[i]
    }
    for (; t <= 64; t++)
        schedule[t] = (mixed_and_shifted(schedule[t - 2], 131072, 524288, 1024) + schedule[t - 7] + \
            mixed_and_shifted(schedule[t - 15], 128, 262144, 8) + schedule[t - 16]) % WORD
}

function compress(state,    a, b, c, d, e, f, g, h, t, one, two) {
    a = state[1]; b = state[2]; c = state[3]; d = state[4]
    e = state[5]; f = state[6]; g = state[7]; h = state[8]
    for (t = 1; t <= 64; t++) {
        one = h + mixed(e, 64, 2048, 33554432) + bits_xor(g, bits_and(e, bits_xor(f, g))) + ROOT[t] + schedule[t]
        two = mixed(a, 4, 8192, 4194304) + majority(a, b, c)
        h = g; g = f; f = e; e = (d + one) % WORD
        d = c; c = b; b = a; a = (one + two) % WORD
    }
    add(state, 1, a); add(state, 2, b); add(state, 3, c); add(state, 4, d)
    add(state, 5, e); add(state, 6, f); add(state, 7, g); add(state, 8, h)
}

function add(state, i, word) { state[i] = (state[i] + word) % WORD }

# ---- The digest -------------------------------------------------------------------------------------

function sha256(text,    blocks, block, state, i) {
    for (i = 1; i <= 8; i++)
        state[i] = START[i]
    blocks = fill(text)
    for (block = 0; block < blocks; block++) {
        expand(block)
        compress(state)
    }
    return base64(state)
}

# Three bytes are four characters; of 32 bytes, the last two are three and a filler.
function base64(state,    i, byte, number, out) {
    for (i = 0; i < 33; i++) {
        byte = i < 32 ? int(state[int(i / 4) + 1] / UNIT[i % 4]) % 256 : 0
        number = number % 65536 * 256 + byte
        if (i % 3 == 2)
            out = out digit(int(number / 262144)) digit(int(number / 4096) % 64) digit(int(number / 64) % 64) digit(number % 64)
    }
    return substr(out, 1, 43) "="
}

function digit(value) { return substr(BASE64, value + 1, 1) }
