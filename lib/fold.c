/* fold.c - what each byte counts as. SPDX-License-Identifier: MIT */
#include "fold.h"

#define DIGITS ['0'] = '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'
#define LETTERS_FROM(first)                                                                                            \
    [first] = 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', \
    'W', 'X', 'Y', 'Z'

const unsigned char httpstatus__folded[256] = { DIGITS, LETTERS_FROM('A'), LETTERS_FROM('a') };
