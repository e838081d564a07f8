// flags:
#include <ostream>

#include <boost/beast/http/status.hpp>

#include "bench.h"

// Header-only: this function stands for the library that a user would put it into.
__attribute__((noinline)) static const char *
reason(int code)
{
    return boost::beast::http::obsolete_reason((boost::beast::http::status)code).data();
}

PEER(beast, "Boost.Beast obsolete_reason", reason(code), 0)
