/* tour.cc - what ../ffi/c/tour.c does, in C++. SPDX-License-Identifier: MIT */
#include <httpstatus.hpp>

#include <chrono>
#include <iostream>
#include <string>

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
    for (auto field : http_status::from_code(code).value().fields()) {
        std::cout << "field of " << code << ": " << field.name << " " << field.level;
        if (field.condition)
            std::cout << " " << *field.condition;
        std::cout << "\n";
    }
}

template <class Traits>
static void
print_traits(const Traits &traits)
{
    const char *separator = "";

    for (auto trait : traits) {
        std::cout << separator << trait;
        separator = ",";
    }
    std::cout << "\n";
}

static void
print_treatment(int code)
{
    const auto traits = http_status::code_traits(code);

    std::cout << code << " is treated as: " << http_status::treat_as(code).line() << "\n"
              << "traits of a received " << code << ": " << (traits.empty() ? "none" : "");
    print_traits(traits);
}

static void
print_advice(int code)
{
    const auto status = http_status::from_code(code).value();

    std::cout << code << " for a server: " << or_none(status.advice(HTTPSTATUS_ROLE_SERVER)) << "\n"
              << code << " for a client: " << or_none(status.advice(HTTPSTATUS_ROLE_CLIENT)) << "\n"
              << code << " for an operator: "
              << or_none(status.advice(HTTPSTATUS_ROLE_OPERATOR)) << "\n";
}

static void
print_related(int code)
{
    for (auto status : http_status::from_code(code).value().related())
        std::cout << "related to " << code << ": " << status.line() << "\n";
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
    std::cout << "404 cacheable: " << yes_or_no(not_found.has(HTTPSTATUS_TRAIT_CACHEABLE)) << "\n"
              << "404 redirect: " << yes_or_no(not_found.has(HTTPSTATUS_TRAIT_REDIRECT)) << "\n";
    print_treatment(199);
    print_treatment(299);
    print_treatment(520);
    print_treatment(999);
    print_advice(413);
    print_advice(520);
    print_related(401);
    std::cout << "format 404: " << http_status::format("HTTP/1.1", 404).value_or("refused") << "\n"
              << "format 404 Not\\r\\nFound: " << http_status::format("HTTP/1.1", 404, "Not\r\nFound").value_or("refused") << "\n";
}

static void
walk()
{
    for (auto status : http_status::all()) {
        std::cout << status.code() << "\t" << status.name() << "\t" << status.phrase() << "\t" << status.owner() << "\t";
        print_traits(status.traits());
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
