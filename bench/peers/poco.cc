// flags: -lPocoNet -lPocoFoundation
#include <Poco/Net/HTTPResponse.h>

#include "bench.h"

using Poco::Net::HTTPResponse;

PEER(poco, "Poco HTTPResponse::getReasonForStatus",
     HTTPResponse::getReasonForStatus((HTTPResponse::HTTPStatus)code).data(), 0)
