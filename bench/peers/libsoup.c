/* packages: libsoup-3.0 */
#include <libsoup/soup.h>

#include "bench.h"

PEER(libsoup, "libsoup soup_status_get_phrase", soup_status_get_phrase((guint)code), 0)
