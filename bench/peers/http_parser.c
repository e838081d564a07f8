/* flags: -lhttp_parser */
#include <http_parser.h>

#include "bench.h"

PEER(http_parser, "http_parser http_status_str", http_status_str((enum http_status)code), 0)
