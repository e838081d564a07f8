/* flags: -lcivetweb */
#include <civetweb.h>

#include "bench.h"

/* It writes unknown codes to its log. */
PEER(civetweb, "civetweb mg_get_response_code_text", mg_get_response_code_text(NULL, code), 1)
