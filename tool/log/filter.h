/* filter.h - the tasks that read logs. SPDX-License-Identifier: MIT */
#ifndef FILTER_H
#define FILTER_H

#include "terminal.h"

struct options;

/* Each reads all files of the options though one of them cannot be read, or the standard input if there are none. */
enum outcome annotate_files(const struct options *options);
enum outcome count_files(const struct options *options);

#endif
