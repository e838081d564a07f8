/* robust.cc - what a status survives, in C++; ../ffi/robust.txt is what this prints. SPDX-License-Identifier: MIT */
#include <httpstatus.hpp>

#include <iostream>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

static std::vector<http_status::status>
all()
{
    std::vector<http_status::status> all;

    for (auto status : http_status::all())
        all.push_back(status);
    return all;
}

static std::string
all_or(std::size_t good)
{
    return good == all().size() ? "all" : std::to_string(good);
}

/* A handle never leaves its process; code and owner do. */
static void
write()
{
    for (auto status : all())
        std::cout << status.code() << " " << status.owner() << "\n";
}

static std::size_t
read_all()
{
    const auto statuses = all();
    std::size_t good = 0;
    std::string owner;
    int code;

    while (std::cin >> code && std::getline(std::cin >> std::ws, owner))
        good += http_status::from_owner(owner, code) == statuses.at(good);
    return good;
}

static std::size_t
found_in_map()
{
    std::unordered_map<http_status::status, std::string_view> owners;
    std::size_t good = 0;

    for (auto status : all())
        owners[status] = status.owner();
    for (auto status : all())
        good += owners.at(http_status::from_owner(status.owner(), status.code()).value()) == status.owner();
    return good;
}

/* Linked, with the header in another file, too; and walked twice. */
std::vector<http_status::status> walk_elsewhere();

static std::size_t
loaded_twice()
{
    return all() == walk_elsewhere() ? all().size() : 0;
}

static std::size_t
four_threads()
{
    std::vector<std::thread> threads;
    std::size_t good[4] = {};

    for (auto &mine : good)
        threads.emplace_back([&mine] { mine = found_in_map(); });
    for (auto &thread : threads)
        thread.join();
    return (good[0] + good[1] + good[2] + good[3]) / 4;
}

int
main(int argc, char **)
{
    if (argc == 2) {
        write();
        return 0;
    }
    std::cout << "read by another process: " << all_or(read_all()) << "\n"
              << "printed: " << http_status::from_code(404).value() << "\n"
              << "found in a map: " << all_or(found_in_map()) << "\n"
              << "loaded twice: " << all_or(loaded_twice()) << "\n"
              << "made wrongly: " << http_status::reason((1LL << 32) + 404).value_or("no phrase") << "\n"
              << "class 4: " << http_status::class_name(http_status::class_of(404)).value_or("none") << "\n"
              << "class 404: " << http_status::class_name(404).value_or("none") << "\n"
              << "four threads: " << all_or(four_threads()) << "\n";
}
