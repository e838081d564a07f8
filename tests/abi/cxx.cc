/* cxx.cc - httpstatus.hpp says of every meaning and every number what the C functions say. SPDX-License-Identifier: MIT */
#include <httpstatus.hpp>
#include <httpstatus.hpp>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <sstream>
#include <unordered_set>
#include <vector>

static_assert(sizeof(http_status::status) == sizeof(void *));
static_assert(std::is_trivially_copyable_v<http_status::status>);
#if defined(__cpp_lib_ranges)
static_assert(std::ranges::forward_range<decltype(http_status::all())>);
static_assert(std::ranges::forward_range<decltype(http_status::meanings(420))>);
static_assert(std::ranges::forward_range<decltype(http_status::treat_as(404).aliases())>);
static_assert(std::ranges::forward_range<decltype(http_status::treat_as(404).fields())>);
static_assert(std::ranges::forward_range<decltype(http_status::treat_as(404).traits())>);
static_assert(std::ranges::forward_range<decltype(http_status::treat_as(404).related())>);
static_assert(std::ranges::borrowed_range<decltype(http_status::all())>);
static_assert(std::ranges::borrowed_range<decltype(http_status::code_traits(404))>);
#endif

static int failures;

static void
expect(bool is_right, const char *what, long long code)
{
    if (is_right)
        return;
    std::printf("FAIL: %s of %lld\n", what, code);
    failures++;
}

static bool
same(std::optional<std::string_view> text, const char *c)
{
    return c ? text && *text == c : !text;
}

template <class Range>
static bool
same_list(const Range &range, const ::httpstatus *c, const char *(*get)(const ::httpstatus *, int))
{
    int i = 0;

    for (auto text : range)
        if (!same(text, get(c, i++)))
            return false;
    return !get(c, i) && range.empty() == (i == 0);
}

static bool
same_fields(http_status::status status, const ::httpstatus *c)
{
    int i = 0;

    for (auto field : status.fields()) {
        if (!same(field.name, httpstatus_field(c, i)) || !same(field.condition, httpstatus_field_condition(c, i)) ||
            !same(field.level, httpstatus_level_name(httpstatus_field_level(c, i))))
            return false;
        i++;
    }
    return !httpstatus_field(c, i);
}

static bool
same_related(http_status::status status, const ::httpstatus *c)
{
    int i = 0;

    for (auto related : status.related())
        if (related.get() != httpstatus_related(c, i++))
            return false;
    return !httpstatus_related(c, i);
}

/* Its names and its sum agree, and has() is true for each part of the sum. */
static bool
same_traits(http_status::trait_set traits, int c)
{
    auto name = traits.begin();

    for (int bit = 0; bit < 31; bit++) {
        if (traits.has(1LL << bit) != ((c & 1 << bit) != 0))
            return false;
        if (c & 1 << bit && !same(*name++, httpstatus_trait_name(1 << bit)))
            return false;
    }
    return name == traits.end() && traits.sum() == c && traits.has(c) && !traits.has(c | 1LL << 40) && !traits.has(-1);
}

static void
check_meaning(http_status::status status, const ::httpstatus *c)
{
    const int code = httpstatus_code(c);
    std::ostringstream out;

    expect(status.get() == c && status == http_status::status(*c) && status.code() == code, "handle", code);
    expect(same(status.name(), httpstatus_name(c)), "name", code);
    expect(same(status.phrase(), httpstatus_phrase(c)), "phrase", code);
    expect(same(status.line(), httpstatus_line(c)), "line", code);
    expect(same(status.description(), httpstatus_description(c)), "description", code);
    expect(same(status.owner(), httpstatus_owner(c)), "owner", code);
    expect(same(status.reference(), httpstatus_reference(c)), "reference", code);
    expect(same(status.url(), httpstatus_url(c)), "url", code);
    expect(same_list(status.users(), c, httpstatus_user), "users", code);
    expect(same_list(status.aliases(), c, httpstatus_alias), "aliases", code);
    expect(same_fields(status, c), "fields", code);
    expect(same_related(status, c), "related", code);
    expect(same_traits(status.traits(), httpstatus_traits(c)), "traits", code);
    expect(status.has(httpstatus_traits(c)) && !status.has(1LL << 32), "has", code);
    for (int role = HTTPSTATUS_ROLE_SERVER; role <= HTTPSTATUS_ROLE_OPERATOR; role++)
        expect(same(status.advice(static_cast<httpstatus_role_number>(role)), httpstatus_advice(c, role)), "advice", code);
    expect(http_status::from_owner(status.owner(), code) == status, "from_owner", code);
    expect(http_status::from_name(status.name())->get() == httpstatus_from_name(httpstatus_name(c)), "from_name", code);
    out << status;
    expect(out.str() == status.line(), "<<", code);
}

static void
check_code(long long code)
{
    const int c = code == static_cast<int>(code) ? static_cast<int>(code) : -1;
    const auto status = http_status::from_code(code);
    char line[128];
    const int length = httpstatus_format(line, sizeof line, "HTTP/1.1", c, nullptr);
    const auto formatted = http_status::format("HTTP/1.1", code);

    expect((status ? status->get() : nullptr) == httpstatus_from_code(c), "from_code", code);
    expect(same(http_status::reason(code), httpstatus_reason(c)), "reason", code);
    expect(http_status::treat_as(code).get() == httpstatus_treat_as(c), "treat_as", code);
    expect(same_traits(http_status::code_traits(code), httpstatus_code_traits(c)), "code_traits", code);
    expect(http_status::class_of(code) == httpstatus_class(c), "class_of", code);
    expect(same(http_status::class_name(code), httpstatus_class_name(c)), "class_name", code);
    expect(formatted.has_value() == (length >= 0), "format", code);
    if (formatted) {
        expect(*formatted == line && formatted->size() == std::strlen(line), "line", code);
        expect(http_status::parse(*formatted) == c && http_status::from_line(*formatted) == status, "parse", code);
        expect(http_status::format("", code, "") == std::to_string(code), "line without a version", code);
    }

    const ::httpstatus *meaning = httpstatus_from_code(c);
    for (auto one : http_status::meanings(code)) {
        expect(one.get() == meaning, "meanings", code);
        meaning = httpstatus_next_meaning(meaning);
    }
    expect(!meaning, "the last of the meanings", code);
}

static void
check_bad_input()
{
    using std::string_view;

    for (string_view text : {string_view(), string_view(""), string_view("Not\0Found", 9), string_view("Not\r\nFound")}) {
        const bool is_phrase = text.empty();
        expect(http_status::format("HTTP/1.1", 404, text).has_value() == is_phrase, "phrase", 404);
        expect(http_status::format("HTTP/1.1", 404, text) != http_status::format("HTTP/1.1", 404), "own phrase", 404);
        expect(!http_status::parse(text) && !http_status::from_line(text), "parse", 0);
    }
    expect(!http_status::format(string_view("HTTP/1.1\0", 9), 404), "version with NUL", 404);
    expect(!http_status::from_name(string_view()) && !http_status::from_owner(string_view(), 404), "no text", 0);
}

int
main()
{
    std::unordered_set<http_status::status> seen;
    const std::vector<http_status::status> all(http_status::all().begin(), http_status::all().end());
    int index = 0;

    for (auto status : http_status::all()) {
        check_meaning(status, httpstatus_at(index++));
        seen.insert(status);
    }
    expect(index == httpstatus_count() && all.size() == seen.size() && seen.size() == static_cast<std::size_t>(index), "walk", index);
    for (long long code = -2; code < 2000; code++)
        check_code(code);
    for (long long code : {1LL << 31, (1LL << 32) + 404, -(1LL << 31), 404 - (1LL << 32), 0x7fffffffffffffffLL})
        check_code(code);
    check_bad_input();
    std::printf("%d meanings\n", index);
    return failures != 0;
}
