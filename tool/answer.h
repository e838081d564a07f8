/* answer.h - answers to the questions of the command line. SPDX-License-Identifier: MIT */
#ifndef ANSWER_H
#define ANSWER_H

#include "options.h"
#include "terminal.h"

/* Writes an answer to each question, or to those of the standard input, or all codes. */
enum outcome answer(const struct options *options);

#endif
