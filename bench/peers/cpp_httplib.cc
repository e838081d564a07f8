// flags: -lcpp-httplib
#include <httplib.h>

#include "bench.h"

// Exported, but in no header of the package.
namespace httplib {
namespace detail {
const char *status_message(int status);
}
}

PEER(cpp_httplib, "cpp-httplib status_message", httplib::detail::status_message(code), 0)
