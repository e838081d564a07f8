// httpstatus.js - libhttpstatus for JavaScript (Node). SPDX-License-Identifier: MIT
import koffi from 'koffi';

function load(name) {
    try {
        return koffi.load(name);
    } catch (error) {
        throw new Error(`${name}: ${error.message}; on Debian: apt install libhttpstatus1`);
    }
}

const library = load('libhttpstatus.so.1');
koffi.opaque('httpstatus');

// Bytes that are counted are a void * here, which takes a Buffer.
const c = Object.fromEntries([
    'const httpstatus *httpstatus_from_code(int code)',
    'const httpstatus *httpstatus_from_owner_n(const void *owner, size_t length, int code)',
    'const httpstatus *httpstatus_from_name_n(const void *name, size_t length)',
    'const httpstatus *httpstatus_treat_as(int code)',
    'int httpstatus_count()',
    'const httpstatus *httpstatus_at(int index)',
    'const httpstatus *httpstatus_next_meaning(const httpstatus *status)',
    'int httpstatus_code(const httpstatus *status)',
    'const char *httpstatus_name(const httpstatus *status)',
    'const char *httpstatus_phrase(const httpstatus *status)',
    'const char *httpstatus_line(const httpstatus *status)',
    'const char *httpstatus_description(const httpstatus *status)',
    'const char *httpstatus_owner(const httpstatus *status)',
    'const char *httpstatus_reference(const httpstatus *status)',
    'const char *httpstatus_url(const httpstatus *status)',
    'const char *httpstatus_alias(const httpstatus *status, int index)',
    'const char *httpstatus_user(const httpstatus *status, int index)',
    'const char *httpstatus_field(const httpstatus *status, int index)',
    'int httpstatus_field_level(const httpstatus *status, int index)',
    'const char *httpstatus_field_condition(const httpstatus *status, int index)',
    'const char *httpstatus_level_name(int level)',
    'int httpstatus_traits(const httpstatus *status)',
    'const char *httpstatus_trait_name(int trait)',
    'const char *httpstatus_advice(const httpstatus *status, int role)',
    'const httpstatus *httpstatus_related(const httpstatus *status, int index)',
    'const char *httpstatus_reason(int code)',
    'int httpstatus_code_traits(int code)',
    'int httpstatus_class(int code)',
    'const char *httpstatus_class_name(int status_class)',
    'int httpstatus_parse(const void *text, size_t length)',
    'int httpstatus_format(void *buffer, size_t size, const char *version, int code, const char *phrase)',
].map((prototype) => [prototype.match(/httpstatus_(\w+)\(/)[1], library.func(prototype)]));

// koffi takes the lower bits of a number too large for an int, so that 2 ** 32 + 404 would be 404, and 404.5 is 404 to it; 0 is
// no code.
function int(number) {
    return typeof number === 'number' && number === (number | 0) ? number : 0;
}

// A NUL would end it. In its place a line feed is refused just the same.
function cString(text) {
    return text?.replaceAll('\0', '\n') ?? null;
}

function list(get) {
    const items = [];
    for (let item; (item = get(items.length)) !== null;) items.push(item);
    return items;
}

const traitNames = list((index) => c.trait_name(1 << index));
const traitsOf = (bits) => traitNames.filter((_, index) => bits & (1 << index));

const roles = ['server', 'client', 'operator']; // numbered from 1

/** One meaning of one code. The same meaning is always the same object. */
class Status {
    static #known = new Map();
    #handle; // lives as long as the library is loaded

    static of(handle) {
        if (handle === null) return null;
        if (!Status.#known.has(handle)) Status.#known.set(handle, new Status(handle));
        return Status.#known.get(handle);
    }

    constructor(handle) {
        this.#handle = handle;
    }

    get code() { return c.code(this.#handle); }
    get name() { return c.name(this.#handle); }
    get phrase() { return c.phrase(this.#handle); }
    get line() { return c.line(this.#handle); }
    get description() { return c.description(this.#handle); }
    get owner() { return c.owner(this.#handle); }
    get reference() { return c.reference(this.#handle); }
    get url() { return c.url(this.#handle); }
    get aliases() { return list((index) => c.alias(this.#handle, index)); }
    get users() { return list((index) => c.user(this.#handle, index)); }
    get nextMeaning() { return Status.of(c.next_meaning(this.#handle)); }

    /**
     * The header fields that the sender must, should, may or must not send:
     * [{ name: 'Retry-After', level: 'SHOULD', condition: 'if the condition is temporary' }].
     * The condition is null if the level always holds. A name can be there twice, with other levels
     * and conditions.
     */
    get fields() {
        const names = list((index) => c.field(this.#handle, index));
        return names.map((name, index) => ({
            name,
            level: c.level_name(c.field_level(this.#handle, index)),
            condition: c.field_condition(this.#handle, index),
        }));
    }

    /** The names of what holds for the status: ['registered', 'cacheable']. */
    get traits() { return traitsOf(c.traits(this.#handle)); }

    has(trait) { return this.traits.includes(trait); }

    /** What to do about it, for the author of a 'server' or 'client', or an 'operator'; or null. */
    advice(role) { return c.advice(this.#handle, roles.indexOf(role) + 1); }

    /** The statuses that are often confused with it. */
    get related() { return list((index) => Status.of(c.related(this.#handle, index))); }

    toString() { return this.line; }
}

// ---- null for what is unknown

export const fromCode = (code) => Status.of(c.from_code(int(code)));
export const fromLine = (line) => fromCode(parse(line));

export function fromOwner(owner, code) {
    const bytes = Buffer.from(owner);
    return Status.of(c.from_owner_n(bytes, bytes.length, int(code)));
}

/** By a name, a phrase or an alias, in any spelling. */
export function fromName(name) {
    const bytes = Buffer.from(name);
    return Status.of(c.from_name_n(bytes, bytes.length));
}

/** The registered status that a recipient treats a code as, known or not; never null. */
export const treatAs = (code) => Status.of(c.treat_as(int(code)));

/** The traits of a received code, known or not: names, as a status has them. */
export const codeTraits = (code) => traitsOf(c.code_traits(int(code)));

export const reason = (code) => c.reason(int(code));
export const classOf = (code) => c.class(int(code)) || null;
export const className = (statusClass) => c.class_name(int(statusClass));

/** The code in a status line, of a string or a Buffer. */
export function parse(line) {
    const bytes = Buffer.from(line);
    return c.parse(bytes, bytes.length) || null;
}

// ---- Many

/** All statuses, by code and then preferred meaning first. */
export function* statuses() {
    for (let index = 0; index < c.count(); index++) yield Status.of(c.at(index));
}

/** All of a code, the preferred one first. */
export function* meanings(code) {
    for (let status = fromCode(code); status; status = status.nextMeaning) yield status;
}

/** A status line without CR LF; RangeError if a phrase or version would break it, or the code is not 100 to 999. */
export function format(code, phrase = null, version = 'HTTP/1.1') {
    const what = [cString(version), int(code), cString(phrase)];
    const length = c.format(null, 0, ...what);
    if (length < 0) throw new RangeError('no status line can hold that');
    const line = Buffer.alloc(length + 1);
    c.format(line, line.length, ...what);
    return line.toString('utf8', 0, length);
}
