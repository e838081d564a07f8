/* httpstatus.hpp - libhttpstatus for C++17: std::optional, std::string_view and ranges. SPDX-License-Identifier: MIT
 *
 *     if (auto status = http_status::from_code(404))
 *         std::cout << status->phrase();
 *     for (http_status::status status : http_status::meanings(420))
 *         ...
 *
 * A status is an address, which can be compared, hashed and printed. In another process its code and owner find it.
 *
 * The namespace is http_status because the C header has a struct httpstatus. Every string is ASCII and lives as long as the
 * library. A number that no int holds is a code that nobody knows: parameters are long long so that none is cut down to one.
 */
#ifndef HTTPSTATUS_HPP
#define HTTPSTATUS_HPP

#include <httpstatus.h>

#include <cstddef>
#include <functional>
#include <iterator>
#include <limits>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#if __cplusplus >= 202002L
#include <ranges>
#endif

namespace http_status {

/* The values of a cursor, which knows done(), value(), next() and ==. */
template <class Cursor>
class range {
public:
    class iterator {
    public:
        using value_type = decltype(std::declval<const Cursor &>().value());
        using reference = value_type;
        using pointer = void;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::input_iterator_tag; /* forward in C++17 means that * gives a reference */
        using iterator_concept = std::forward_iterator_tag;

        iterator() = default; /* the end of every range */
        explicit iterator(Cursor cursor) : cursor_(cursor) { stop_when_done(); }

        value_type operator*() const { return cursor_->value(); }

        iterator &operator++()
        {
            cursor_->next();
            stop_when_done();
            return *this;
        }

        iterator operator++(int)
        {
            iterator before = *this;
            ++*this;
            return before;
        }

        friend bool operator==(const iterator &a, const iterator &b) { return a.cursor_ == b.cursor_; }
        friend bool operator!=(const iterator &a, const iterator &b) { return !(a == b); }

    private:
        void stop_when_done()
        {
            if (cursor_->done())
                cursor_.reset();
        }

        std::optional<Cursor> cursor_;
    };

    explicit range(Cursor first) : first_(first) {}
    iterator begin() const { return iterator(first_); }
    iterator end() const { return iterator(); }
    bool empty() const { return begin() == end(); }

private:
    Cursor first_;
};

/* A header field that the sender of a status must, should, may or must not send. */
struct field {
    std::string_view name;
    std::string_view level;                    /* "MUST NOT" */
    std::optional<std::string_view> condition; /* none: the level always holds */

    friend bool operator==(const field &a, const field &b)
    {
        return a.name == b.name && a.level == b.level && a.condition == b.condition;
    }
    friend bool operator!=(const field &a, const field &b) { return !(a == b); }
};

namespace detail {

using handle = const ::httpstatus *;

/* -1, which is no code and no sum of traits, represents the numbers that C cannot represent. */
inline int
to_int(long long number)
{
    using limits = std::numeric_limits<int>;

    return number < limits::min() || number > limits::max() ? -1 : static_cast<int>(number);
}

inline bool
has_nul(std::string_view text)
{
    return text.find('\0') != text.npos;
}

inline std::optional<std::string_view>
some(const char *text)
{
    return text ? std::optional<std::string_view>(text) : std::nullopt;
}

/* The strings of one attribute. */
template <const char *Get(handle, int)>
struct list_cursor {
    handle status;
    int index;

    bool done() const { return !Get(status, index); }
    std::string_view value() const { return Get(status, index); }
    void next() { index++; }
    friend bool operator==(list_cursor a, list_cursor b) { return a.status == b.status && a.index == b.index; }
};

struct field_cursor {
    handle status;
    int index;

    bool done() const { return !httpstatus_field(status, index); }
    void next() { index++; }
    friend bool operator==(field_cursor a, field_cursor b) { return a.status == b.status && a.index == b.index; }

    field value() const
    {
        return {httpstatus_field(status, index), httpstatus_level_name(httpstatus_field_level(status, index)),
                some(httpstatus_field_condition(status, index))};
    }
};

struct related_cursor;

/* The names of the traits among bits. */
class trait_cursor {
public:
    explicit trait_cursor(int bits) : bits_(bits) { skip(); }
    bool done() const { return !httpstatus_trait_name(trait_); }
    std::string_view value() const { return httpstatus_trait_name(trait_); }
    friend bool operator==(trait_cursor a, trait_cursor b) { return a.bits_ == b.bits_ && a.trait_ == b.trait_; }

    void next()
    {
        trait_ <<= 1;
        skip();
    }

private:
    void skip()
    {
        while (!done() && !(bits_ & trait_))
            trait_ <<= 1;
    }

    int bits_;
    int trait_ = 1;
};

} // namespace detail

/* One meaning of one code. */
class status {
public:
    explicit status(const ::httpstatus &c) : c_(&c) {}

    int code() const { return httpstatus_code(c_); }
    std::string_view name() const { return httpstatus_name(c_); }
    std::string_view phrase() const { return httpstatus_phrase(c_); }
    std::string_view line() const { return httpstatus_line(c_); }
    std::string_view description() const { return httpstatus_description(c_); }
    std::string_view owner() const { return httpstatus_owner(c_); }
    std::string_view reference() const { return httpstatus_reference(c_); }
    std::string_view url() const { return httpstatus_url(c_); }
    auto aliases() const { return list<httpstatus_alias>({c_, 0}); }
    auto users() const { return list<httpstatus_user>({c_, 0}); }
    auto fields() const { return range(detail::field_cursor{c_, 0}); } /* a name can repeat */
    auto traits() const { return range(detail::trait_cursor(httpstatus_traits(c_))); }
    /* Whether it has all traits of a sum. */
    bool has(long long traits) const { return httpstatus_has(c_, detail::to_int(traits)); }
    /* The statuses that are often confused with it. */
    range<detail::related_cursor> related() const;

    auto advice(httpstatus_role_number role) const
    {
        return detail::some(httpstatus_advice(c_, role));
    }

    friend bool operator==(status a, status b) { return a.c_ == b.c_; }
    friend bool operator!=(status a, status b) { return !(a == b); }
    friend std::ostream &operator<<(std::ostream &out, status status) { return out << status.line(); }
    friend struct std::hash<status>;

private:
    template <const char *Get(detail::handle, int)>
    using list = range<detail::list_cursor<Get>>;

    detail::handle c_;
};

namespace detail {

inline std::optional<status>
found(handle c)
{
    return c ? std::optional<status>(*c) : std::nullopt;
}

struct related_cursor {
    handle c;
    int index;

    bool done() const { return !httpstatus_related(c, index); }
    status value() const { return status(*httpstatus_related(c, index)); }
    void next() { index++; }

    friend bool operator==(related_cursor a, related_cursor b)
    {
        return a.c == b.c && a.index == b.index;
    }
};

struct walk_cursor {
    int index;

    bool done() const { return index == httpstatus_count(); }
    status value() const { return status(*httpstatus_at(index)); }
    void next() { index++; }
    friend bool operator==(walk_cursor a, walk_cursor b) { return a.index == b.index; }
};

struct meaning_cursor {
    handle c;

    bool done() const { return !c; }
    status value() const { return status(*c); }
    void next() { c = httpstatus_next_meaning(c); }
    friend bool operator==(meaning_cursor a, meaning_cursor b) { return a.c == b.c; }
};

} // namespace detail

inline range<detail::related_cursor>
status::related() const
{
    return range(detail::related_cursor{c_, 0});
}

inline std::optional<status>
from_code(long long code)
{
    return detail::found(httpstatus_from_code(detail::to_int(code)));
}

inline std::optional<status>
from_owner(std::string_view owner, long long code)
{
    return detail::found(httpstatus_from_owner_n(owner.data(), owner.size(), detail::to_int(code)));
}

inline std::optional<status>
from_name(std::string_view name)
{
    return detail::found(httpstatus_from_name_n(name.data(), name.size()));
}

/* The code of a status line, known or not. */
inline std::optional<int>
parse(std::string_view line)
{
    int code = httpstatus_parse(line.data(), line.size());

    return code ? std::optional<int>(code) : std::nullopt;
}

inline std::optional<status>
from_line(std::string_view line)
{
    return from_code(httpstatus_parse(line.data(), line.size()));
}

/* The registered status that a recipient treats a response with this code as: 500 for 520. */
inline status
treat_as(long long code)
{
    return status(*httpstatus_treat_as(detail::to_int(code)));
}

/* The names of the traits of a received code, known or not. Vendors' meanings do not count. */
inline auto
code_traits(long long code)
{
    return range(detail::trait_cursor(httpstatus_code_traits(detail::to_int(code))));
}

/* All meanings of all codes. */
inline auto
all()
{
    return range(detail::walk_cursor{0});
}

inline auto
meanings(long long code)
{
    return range(detail::meaning_cursor{httpstatus_from_code(detail::to_int(code))});
}

inline std::optional<std::string_view>
reason(long long code)
{
    return detail::some(httpstatus_reason(detail::to_int(code)));
}

/* The first digit of a code in 100 to 599; 0 for another number. */
inline int
class_of(long long code)
{
    return httpstatus_class(detail::to_int(code));
}

inline std::optional<std::string_view>
class_name(long long status_class)
{
    return detail::some(httpstatus_class_name(detail::to_int(status_class)));
}

/* A status line; nothing if the library refuses to make one. Without a phrase, that of the code. */
inline std::optional<std::string>
format(std::string_view version, long long code, std::optional<std::string_view> phrase = std::nullopt)
{
    if (detail::has_nul(version) || detail::has_nul(phrase.value_or("")))
        return std::nullopt;

    const std::string c_version(version), c_phrase(phrase.value_or(""));
    const char *wanted = phrase ? c_phrase.c_str() : nullptr;
    int length = httpstatus_format(nullptr, 0, c_version.c_str(), detail::to_int(code), wanted);
    if (length < 0)
        return std::nullopt;

    std::string line(static_cast<std::size_t>(length), '\0'); /* with room for the NUL after it */
    httpstatus_format(line.data(), line.size() + 1, c_version.c_str(), detail::to_int(code), wanted);
    return line;
}

} // namespace http_status

template <>
struct std::hash<http_status::status> {
    std::size_t operator()(http_status::status status) const noexcept { return std::hash<const void *>()(status.c_); }
};

#if defined(__cpp_lib_ranges)
/* No range refers to itself from its iterators, which may outlive it. */
template <class Cursor>
inline constexpr bool std::ranges::enable_borrowed_range<http_status::range<Cursor>> = true;
#endif

#endif
