/// libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT
///
/// What is not there is a null Nullable, or a null string. Codes are int, as in C: a long does not compile without a cast.
module httpstatus;

import std.algorithm : canFind, countUntil, filter, map, until;
import std.range : iota, recurrence;
import std.string : fromStringz, indexOf, toStringz;
import std.typecons : Nullable, nullable;

private extern (C) nothrow @nogc
{
    struct Handle; // opaque

    const(Handle)* httpstatus_from_code(int code);
    const(Handle)* httpstatus_from_owner_n(const char* owner, size_t length, int code);
    const(Handle)* httpstatus_from_name_n(const char* name, size_t length);
    const(Handle)* httpstatus_treat_as(int code);
    int httpstatus_count();
    const(Handle)* httpstatus_at(int index);
    const(Handle)* httpstatus_next_meaning(const Handle* status);
    int httpstatus_code(const Handle* status);
    immutable(char)* httpstatus_name(const Handle* status);
    immutable(char)* httpstatus_phrase(const Handle* status);
    immutable(char)* httpstatus_line(const Handle* status);
    immutable(char)* httpstatus_description(const Handle* status);
    immutable(char)* httpstatus_owner(const Handle* status);
    immutable(char)* httpstatus_reference(const Handle* status);
    immutable(char)* httpstatus_url(const Handle* status);
    immutable(char)* httpstatus_alias(const Handle* status, int index);
    immutable(char)* httpstatus_user(const Handle* status, int index);
    immutable(char)* httpstatus_field(const Handle* status, int index);
    int httpstatus_field_level(const Handle* status, int index);
    immutable(char)* httpstatus_field_condition(const Handle* status, int index);
    immutable(char)* httpstatus_level_name(int level);
    int httpstatus_traits(const Handle* status);
    immutable(char)* httpstatus_trait_name(int trait);
    immutable(char)* httpstatus_advice(const Handle* status, int role);
    const(Handle)* httpstatus_related(const Handle* status, int index);
    immutable(char)* httpstatus_reason(int code);
    int httpstatus_code_traits(int code);
    int httpstatus_class(int code);
    immutable(char)* httpstatus_class_name(int statusClass);
    int httpstatus_parse(const char* line, size_t length);
    int httpstatus_format(char* buffer, size_t size, const char* version_, int code, const char* phrase);
}

/// A header field that the sender must, should, may or must not send.
struct Field
{
    string name;
    string level; /// "MUST NOT"
    string condition; /// null if the level always holds
}

/// One meaning of one code: an address, which can be compared and a key of a map. In another process its code and owner find it.
/// Its strings are slices of the library's own, which are never freed.
struct Status
{
    private const(Handle)* c;

    int code() const => httpstatus_code(c);
    string name() const => httpstatus_name(c).fromStringz;
    string phrase() const => httpstatus_phrase(c).fromStringz;
    string line() const => httpstatus_line(c).fromStringz;
    string description() const => httpstatus_description(c).fromStringz;
    string owner() const => httpstatus_owner(c).fromStringz;
    string reference() const => httpstatus_reference(c).fromStringz;
    string url() const => httpstatus_url(c).fromStringz;
    auto aliases() const => list!httpstatus_alias(c);
    auto users() const => list!httpstatus_user(c);
    /// A name can be there twice, with other levels and conditions.
    auto fields() const => fieldsOf(c);
    /// The names of what holds for the status.
    auto traits() const => traitsOf(httpstatus_traits(c));
    bool has(string trait) const => traits.canFind(trait);
    /// What to do about the status, for a "server", "client" or "operator"; null if nothing.
    string advice(string role) const => httpstatus_advice(c, roleNumber(role)).fromStringz;
    /// The statuses that are often confused with this one.
    auto related() const => relatedOf(c);
    string toString() const => line;
}

private auto list(alias get)(const(Handle)* c) => iota(int.max).map!(i => get(c, i).fromStringz).until(null);

private auto fieldsOf(const(Handle)* c) => iota(int.max)
    .until!(i => httpstatus_field(c, i) is null)
    .map!(i => Field(httpstatus_field(c, i).fromStringz,
        httpstatus_level_name(httpstatus_field_level(c, i)).fromStringz,
        httpstatus_field_condition(c, i).fromStringz));

private auto traitsOf(int bits) => iota(31).map!(i => 1 << i)
    .until!(bit => httpstatus_trait_name(bit) is null)
    .filter!(bit => bits & bit)
    .map!(bit => httpstatus_trait_name(bit).fromStringz);

/// 0, which no role has, for another name.
private int roleNumber(string name) =>
    cast(int) ["server", "client", "operator"].countUntil(name) + 1;

private auto relatedOf(const(Handle)* c) => iota(int.max)
    .map!(i => httpstatus_related(c, i))
    .until(null)
    .map!Status;

private auto found(const(Handle)* c) => c ? nullable(Status(c)) : Nullable!Status();

/// C would stop at a NUL inside.
private bool hasNul(string text) => text.indexOf('\0') >= 0;

auto fromCode(int code) => found(httpstatus_from_code(code));

/// By a name, a phrase or an alias, however it is spelled.
auto fromName(string name) => found(httpstatus_from_name_n(name.ptr, name.length));

auto fromOwner(string owner, int code) =>
    found(httpstatus_from_owner_n(owner.ptr, owner.length, code));

/// By the code of a status line.
auto fromLine(string line) => found(httpstatus_from_code(httpstatus_parse(line.ptr, line.length)));

private auto some(int number) => number ? Nullable!int(number) : Nullable!int();

/// The code of a status line, known or not.
Nullable!int parse(string line) => some(httpstatus_parse(line.ptr, line.length));

/// The registered status that a recipient treats a response with this code as: 500 for 520.
auto treatAs(int code) => Status(httpstatus_treat_as(code));

/// The names of what holds for a received code, known or not. Vendors' meanings do not count.
auto codeTraits(int code) => traitsOf(httpstatus_code_traits(code));

/// All meanings of all codes.
auto all() => iota(httpstatus_count()).map!(i => Status(httpstatus_at(i)));

/// All meanings of a code, the preferred one first.
auto meanings(int code) => httpstatus_from_code(code)
    .recurrence!((a, n) => httpstatus_next_meaning(a[n - 1]))
    .until(null)
    .map!Status;

string reason(int code) => httpstatus_reason(code).fromStringz;

/// 1 to 5; null outside 100 to 599.
Nullable!int classOf(int code) => some(httpstatus_class(code));

/// "Client Error" for 4.
string className(int statusClass) => httpstatus_class_name(statusClass).fromStringz;

/// A status line, with the phrase of the code or with another; null if the library refuses to make one.
string format(string version_, int code)
{
    return formatC(version_, code, null);
}

string format(string version_, int code, string phrase) /// ditto
{
    return hasNul(phrase) ? null : formatC(version_, code, phrase.toStringz);
}

private string formatC(string version_, int code, const char* phrase)
{
    const length = httpstatus_format(null, 0, version_.toStringz, code, phrase);
    if (length < 0 || hasNul(version_))
        return null;
    auto line = new char[length + 1];
    httpstatus_format(line.ptr, line.length, version_.toStringz, code, phrase);
    return cast(string) line[0 .. length]; // nobody else has it
}
