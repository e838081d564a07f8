/* readers.h - the readers of the formats. SPDX-License-Identifier: MIT */
#ifndef READERS_H
#define READERS_H

#include "format.h"

/* The formats that are known; the last one has no name. */
extern const struct format formats[];

/* Whether the format may be tried. */
int is_wished(const struct log_wish *wish, const struct format *format);

/* Whether three digits, 100 or more, are here. */
int is_status(const char *at, const char *end);

/* At the beginning of the line, after the version of a status line, or after the quoted request of an access log. */
status_reader read_access;

/* In a line of the format's shape. */
status_reader read_shape;

/* The member or pair that "detail" names. */
status_reader read_json, read_logfmt;

/* In what Docker wraps. */
status_reader read_docker;

/* The column that #Fields names, or the one that --column names. */
status_reader read_w3c, read_column;

/* Notes the column of sc-status if the line is W3C's #Fields. Returns whether it is one. */
int read_w3c_fields(struct log *log, const struct piece *piece);

/* Whether a HAR begins here. */
int is_har(const char *start, const char *end);

/* The first format that reads the line, of all of them. */
const struct format *format_of_line(struct log *log, const struct piece *piece);

/* After what syslog, containers and frameworks put before a line; NULL if there is no such prefix. */
const char *after_prefix(const char *at, const struct piece *piece);

/* Reads a shape of shape.c. Returns where it ends, or NULL; "status" is where its status is. */
const char *match_shape(const char *shape, const char *at, const struct piece *piece, const char **status);

/* After sequences such as "ESC [ 0 ; 32 m". */
const char *skip_colours(const char *at, const char *end);

/* After the version of HTTP that is here: one digit, or two with a point between; NULL if there is none. */
const char *skip_version(const char *at, const char *end);

/* The length of a name of the code that is here, in any case, also in parentheses; 0 if there is none. */
size_t length_of_name(const char *at, const char *end, int code);

/* The same without parentheses; where "cut", more follows, and the beginning of a name counts. */
size_t length_of_plain_name(const char *at, const char *end, int code, int cut);

#endif
