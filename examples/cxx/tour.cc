/* tour.cc - what ../ffi/c/tour.c does, in C++. SPDX-License-Identifier: MIT */
#include "httpstatus.hpp"

#include <chrono>
#include <iostream>
#include <string>

#if defined(__cpp_lib_ranges)
static_assert(std::ranges::forward_range<decltype(http_status::all())>);
static_assert(std::ranges::forward_range<decltype(http_status::meanings(420))>);
static_assert(std::ranges::forward_range<decltype(http_status::resolve(404).aliases())>);
static_assert(std::ranges::forward_range<decltype(http_status::resolve(404).fields())>);
static_assert(std::ranges::forward_range<decltype(http_status::resolve(404).traits())>);
static_assert(std::ranges::borrowed_range<decltype(http_status::all())>);
#endif

template <class Text>
static std::string
or_none(const std::optional<Text> &text)
{
    return std::string(text ? std::string_view(*text) : "none");
}

static std::string
line_of(const std::optional<http_status::status> &status)
{
    return status ? std::string(status->line()) : "none";
}

static std::string
phrase_of(const std::optional<http_status::status> &status)
{
    return status ? std::string(status->phrase()) : "none";
}

static const char *
yes_or_no(bool answer)
{
    return answer ? "yes" : "no";
}

static void
print_meanings(int code)
{
    const char *separator = "";

    std::cout << "meanings of " << code << ": ";
    for (auto status : http_status::meanings(code)) {
        std::cout << separator << status.phrase() << " (" << status.owner() << ")";
        separator = ", ";
    }
    std::cout << "\n";
}

static void
print_fields(int code)
{
    for (auto field : http_status::resolve(code).fields()) {
        std::cout << "field of " << code << ": " << field.name << " " << field.level;
        if (field.condition)
            std::cout << " " << *field.condition;
        std::cout << "\n";
    }
}

static void
answer()
{
    const auto not_found = http_status::from_code(404).value();

    std::cout << "code 404: " << or_none(http_status::reason(404)) << "\n"
              << "code 471: " << or_none(http_status::reason(471)) << "\n"
              << "code -1: " << or_none(http_status::reason(-1)) << "\n"
              << "name Payload Too Large: " << line_of(http_status::from_name("Payload Too Large")) << "\n"
              << "name No Such Status: " << line_of(http_status::from_name("No Such Status")) << "\n"
              << "line HTTP/1.1 522: " << line_of(http_status::from_line("HTTP/1.1 522 \r\n")) << "\n"
              << "line HTTP/1.1 5222: " << line_of(http_status::from_line("HTTP/1.1 5222 \r\n")) << "\n"
              << "nginx 499: " << phrase_of(http_status::from_owner("nginx", 499)) << "\n"
              << "nginx 404: " << phrase_of(http_status::from_owner("nginx", 404)) << "\n";
    print_meanings(420);
    print_fields(206);
    print_fields(401);
    std::cout << "404 cacheable: " << yes_or_no(not_found.has(HTTPSTATUS_CACHEABLE)) << "\n"
              << "404 redirect: " << yes_or_no(not_found.has(HTTPSTATUS_REDIRECT)) << "\n"
              << "format 404: " << http_status::format("HTTP/1.1", 404).value_or("refused") << "\n"
              << "format 404 Not\\r\\nFound: " << http_status::format("HTTP/1.1", 404, "Not\r\nFound").value_or("refused") << "\n";
}

static void
walk()
{
    for (auto status : http_status::all()) {
        const char *separator = "";

        std::cout << status.code() << "\t" << status.name() << "\t" << status.phrase() << "\t" << status.owner() << "\t";
        for (auto trait : status.traits()) {
            std::cout << separator << trait;
            separator = ",";
        }
        std::cout << "\n";
    }
}

static void
cost(long calls)
{
    [[maybe_unused]] static const char *volatile phrase; /* the calls are not to be left out */
    auto start = std::chrono::steady_clock::now();

    for (long i = 0; i < calls; i++)
        phrase = http_status::reason(404)->data();
    std::chrono::nanoseconds spent = std::chrono::steady_clock::now() - start;
    std::cout << spent.count() << "\n";
}

int
main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "cost") {
        cost(std::stol(argv[2]));
        return 0;
    }
    answer();
    walk();
}
