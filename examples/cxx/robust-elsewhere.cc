/* robust-elsewhere.cc - the second file of robust.cc that includes the header. SPDX-License-Identifier: MIT */
#include <httpstatus.hpp>

#include <vector>

std::vector<http_status::status> walk_elsewhere();

std::vector<http_status::status>
walk_elsewhere()
{
    std::vector<http_status::status> all;

    for (auto status : http_status::all())
        all.push_back(status);
    return all;
}
