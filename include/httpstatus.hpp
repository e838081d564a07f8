/* httpstatus.hpp - libhttpstatus for C++17 and later. SPDX-License-Identifier: MIT
 *
 *     if (auto status = http_status::from_name("not found"))
 *         std::cout << *status << ": " << status->description() << "\n";
 *     for (http_status::status meaning : http_status::meanings(420))
 *         std::cout << meaning.owner() << ": " << meaning.phrase() << "\n";
 *     if (http_status::code_traits(520).has(HTTPSTATUS_TRAIT_TRANSIENT))
 *         ...
 *
 * Compile and link with: pkg-config --cflags --libs httpstatus
 *
 * Each function does what the C function of the same name does; <httpstatus.h> documents it, and what is documented here is
 * the difference. A result that C represents by NULL, or by 0 for a code, is std::nullopt. A list is a range.
 *
 * A code is a long long, so that none is truncated to an int: 2^32 + 404 is unknown. All text is ASCII and constant; a
 * std::string_view of it is valid as long as the library is loaded. Nothing throws but format(), which makes a std::string.
 *
 * The namespace is http_status because the C header has a struct httpstatus. All is inline; the library exports C functions only.
 */
#ifndef LIBHTTPSTATUS_HTTPSTATUS_HPP
#define LIBHTTPSTATUS_HTTPSTATUS_HPP

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
inline namespace v1 { /* files that were compiled with different versions of this header can be linked together */

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

using c_status = const ::httpstatus *;

/* -1, which is neither a code nor a sum of traits, for a number that no int holds. */
inline int
to_int(long long number) noexcept
{
    using limits = std::numeric_limits<int>;

    return number < limits::min() || number > limits::max() ? -1 : static_cast<int>(number);
}

inline bool
has_nul(std::string_view text) noexcept
{
    return text.find('\0') != text.npos;
}

inline std::optional<std::string_view>
some(const char *text) noexcept
{
    return text ? std::optional<std::string_view>(text) : std::nullopt;
}

/* The strings of one attribute. */
template <const char *Get(c_status, int)>
struct list_cursor {
    c_status of;
    int index;

    bool done() const { return !Get(of, index); }
    std::string_view value() const { return Get(of, index); }
    void next() { index++; }
    friend bool operator==(list_cursor a, list_cursor b) { return a.of == b.of && a.index == b.index; }
};

struct field_cursor {
    c_status of;
    int index;

    bool done() const { return !httpstatus_field(of, index); }
    void next() { index++; }
    friend bool operator==(field_cursor a, field_cursor b) { return a.of == b.of && a.index == b.index; }

    field value() const
    {
        return {httpstatus_field(of, index), httpstatus_level_name(httpstatus_field_level(of, index)),
                some(httpstatus_field_condition(of, index))};
    }
};

/* The names of the traits in a sum. */
class trait_cursor {
public:
    explicit trait_cursor(int traits) : traits_(traits) { skip(); }
    bool done() const { return !httpstatus_trait_name(trait_); }
    std::string_view value() const { return httpstatus_trait_name(trait_); }
    friend bool operator==(trait_cursor a, trait_cursor b) { return a.traits_ == b.traits_ && a.trait_ == b.trait_; }

    void next()
    {
        trait_ <<= 1;
        skip();
    }

private:
    void skip()
    {
        while (!done() && !(traits_ & trait_))
            trait_ <<= 1;
    }

    int traits_;
    int trait_ = 1;
};

} // namespace detail

/* A range of the names of traits: "cacheable". */
class trait_set : public range<detail::trait_cursor> {
public:
    explicit trait_set(int traits) : range(detail::trait_cursor(traits)), traits_(traits) {}

    /* Whether it has all traits of a sum of HTTPSTATUS_TRAIT_... */
    bool has(long long traits) const noexcept { return (traits_ & traits) == traits; }

    /* The sum itself. */
    int sum() const noexcept { return traits_; }

private:
    int traits_;
};

/* One meaning of one code. It is a pointer to constant data: copy it, compare it, use it as a key of a std::unordered_map, print
 * it. In another process, code and owner find it again. */
class status {
public:
    explicit status(const ::httpstatus &handle) noexcept : handle_(&handle) {}

    /* The handle, for the C functions; never NULL. */
    const ::httpstatus *get() const noexcept { return handle_; }

    int code() const noexcept { return httpstatus_code(handle_); }
    std::string_view name() const noexcept { return httpstatus_name(handle_); }
    std::string_view phrase() const noexcept { return httpstatus_phrase(handle_); }
    std::string_view line() const noexcept { return httpstatus_line(handle_); }
    std::string_view description() const noexcept { return httpstatus_description(handle_); }
    std::string_view owner() const noexcept { return httpstatus_owner(handle_); }
    std::string_view reference() const noexcept { return httpstatus_reference(handle_); }
    std::string_view url() const noexcept { return httpstatus_url(handle_); }

    auto users() const noexcept { return list<httpstatus_user>({handle_, 0}); }
    auto aliases() const noexcept { return list<httpstatus_alias>({handle_, 0}); }

    /* Of struct field. A name can be listed twice, with different levels and conditions. */
    auto fields() const noexcept { return range(detail::field_cursor{handle_, 0}); }

    trait_set traits() const noexcept { return trait_set(httpstatus_traits(handle_)); }
    bool has(long long traits) const noexcept { return httpstatus_has(handle_, detail::to_int(traits)); }

    /* For HTTPSTATUS_ROLE_SERVER, _CLIENT or _OPERATOR. */
    auto advice(httpstatus_role_number role) const noexcept { return detail::some(httpstatus_advice(handle_, role)); }

    /* A range of status. */
    inline auto related() const noexcept;

    friend bool operator==(status a, status b) noexcept { return a.handle_ == b.handle_; }
    friend bool operator!=(status a, status b) noexcept { return !(a == b); }

    /* "404 Not Found" */
    friend std::ostream &operator<<(std::ostream &out, status status) { return out << status.line(); }

private:
    template <const char *Get(detail::c_status, int)>
    using list = range<detail::list_cursor<Get>>;

    detail::c_status handle_;
};

namespace detail {

inline std::optional<status>
found(c_status handle) noexcept
{
    return handle ? std::optional<status>(*handle) : std::nullopt;
}

struct related_cursor {
    c_status of;
    int index;

    bool done() const { return !httpstatus_related(of, index); }
    status value() const { return status(*httpstatus_related(of, index)); }
    void next() { index++; }
    friend bool operator==(related_cursor a, related_cursor b) { return a.of == b.of && a.index == b.index; }
};

struct walk_cursor {
    int index;

    bool done() const { return index == httpstatus_count(); }
    status value() const { return status(*httpstatus_at(index)); }
    void next() { index++; }
    friend bool operator==(walk_cursor a, walk_cursor b) { return a.index == b.index; }
};

struct meaning_cursor {
    c_status at;

    bool done() const { return !at; }
    status value() const { return status(*at); }
    void next() { at = httpstatus_next_meaning(at); }
    friend bool operator==(meaning_cursor a, meaning_cursor b) { return a.at == b.at; }
};

} // namespace detail

auto
status::related() const noexcept
{
    return range(detail::related_cursor{handle_, 0});
}

/* ---- Find a status -------------------------------------------------------------------------------------------- */

inline std::optional<status>
from_code(long long code) noexcept
{
    return detail::found(httpstatus_from_code(detail::to_int(code)));
}

inline std::optional<status>
from_owner(std::string_view owner, long long code) noexcept
{
    return detail::found(httpstatus_from_owner_n(owner.data(), owner.size(), detail::to_int(code)));
}

inline std::optional<status>
from_name(std::string_view name) noexcept
{
    return detail::found(httpstatus_from_name_n(name.data(), name.size()));
}

/* The preferred meaning of the code in a status line. */
inline std::optional<status>
from_line(std::string_view line) noexcept
{
    return from_code(httpstatus_parse(line.data(), line.size()));
}

inline status
treat_as(long long code) noexcept
{
    return status(*httpstatus_treat_as(detail::to_int(code)));
}

/* All meanings of all codes, as httpstatus_at() walks over them. */
inline auto
all() noexcept
{
    return range(detail::walk_cursor{0});
}

/* All meanings of one code, the preferred one first. */
inline auto
meanings(long long code) noexcept
{
    return range(detail::meaning_cursor{httpstatus_from_code(detail::to_int(code))});
}

/* ---- By number alone ------------------------------------------------------------------------------------------ */

inline std::optional<std::string_view>
reason(long long code) noexcept
{
    return detail::some(httpstatus_reason(detail::to_int(code)));
}

inline trait_set
code_traits(long long code) noexcept
{
    return trait_set(httpstatus_code_traits(detail::to_int(code)));
}

/* httpstatus_class(); class is a keyword. */
inline int
class_of(long long code) noexcept
{
    return httpstatus_class(detail::to_int(code));
}

inline std::optional<std::string_view>
class_name(long long status_class) noexcept
{
    return detail::some(httpstatus_class_name(detail::to_int(status_class)));
}

/* ---- The wire ------------------------------------------------------------------------------------------------- */

inline std::optional<int>
parse(std::string_view line) noexcept
{
    int code = httpstatus_parse(line.data(), line.size());

    return code ? std::optional<int>(code) : std::nullopt;
}

/* A status line without CR LF; std::nullopt where httpstatus_format() returns -1, and for a NUL in version or phrase. An empty
 * version is none: "404 Not Found". Without a phrase, the line has that of the code's preferred meaning. */
inline std::optional<std::string>
format(std::string_view version, long long code, std::optional<std::string_view> phrase = std::nullopt)
{
    if (detail::has_nul(version) || detail::has_nul(phrase.value_or("")))
        return std::nullopt;

    const std::string c_version(version), c_phrase(phrase.value_or("")); /* NUL-terminated */
    const char *phrase_or_null = phrase ? c_phrase.c_str() : nullptr;
    int length = httpstatus_format(nullptr, 0, c_version.c_str(), detail::to_int(code), phrase_or_null);
    if (length < 0)
        return std::nullopt;

    std::string line(static_cast<std::size_t>(length), '\0'); /* with room for the NUL after it */
    httpstatus_format(line.data(), line.size() + 1, c_version.c_str(), detail::to_int(code), phrase_or_null);
    return line;
}

} // namespace v1
} // namespace http_status

template <>
struct std::hash<http_status::status> {
    std::size_t operator()(http_status::status status) const noexcept { return std::hash<const void *>()(status.get()); }
};

#if defined(__cpp_lib_ranges)
/* An iterator holds all that it needs, so it may outlive its range. */
template <class Cursor>
inline constexpr bool std::ranges::enable_borrowed_range<http_status::range<Cursor>> = true;
template <>
inline constexpr bool std::ranges::enable_borrowed_range<http_status::trait_set> = true;
#endif

#endif
