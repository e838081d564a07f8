/* answer.h - looks up what was asked and writes the answers. SPDX-License-Identifier: MIT */
#ifndef ANSWER_H
#define ANSWER_H

#include "complain.h"
#include "options.h"

enum outcome answer(const struct options *options);

#endif
