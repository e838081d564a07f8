/* flags: -lcups */
#include <cups/http.h>

#include "bench.h"

PEER(cups, "CUPS httpStatus", httpStatus((http_status_t)code), 0)
