/* flags: -lmicrohttpd */
#include <microhttpd.h>

#include "bench.h"

PEER(libmicrohttpd, "libmicrohttpd MHD_get_reason_phrase_for", MHD_get_reason_phrase_for((unsigned int)code), 0)
