<?php
// HttpStatus.php - libhttpstatus for PHP. SPDX-License-Identifier: MIT
//
// A web server lets only preloaded code call C (ffi.enable=preload): set opcache.preload to this file or to one that requires it.
// HttpStatusCode, which enum.php makes, needs neither.

/** A header field that the sender of a status must, should, may or must not send. */
final class HttpStatusField
{
    /**
     * @param string $level "MUST", "SHOULD", "MAY" or "MUST NOT"
     * @param ?string $condition "if the content is a single part"; null if there is none
     */
    public function __construct(
        public readonly string $name,
        public readonly string $level,
        public readonly ?string $condition,
    ) {
    }
}

/**
 * One meaning of one code: HttpStatus::fromCode(404)?->phrase. Each is read at its first use, and is the same object from then on;
 * it is a plain value, for serialize() and json_encode().
 */
final class HttpStatus implements Stringable
{
    private const ROLES = ['server' => 1, 'client' => 2, 'operator' => 3];
    private static ?FFI $library = null;
    /** @var array<int, self> by the address of the handle */
    private static array $known = [];
    /** @var array<int, ?self> */
    private static array $preferred = [];
    /** @var array<int, string> */
    private static array $traitNames = [];

    /**
     * @param list<string> $aliases
     * @param list<string> $users
     * @param list<HttpStatusField> $fields a field can be listed twice, with different levels and conditions
     * @param list<string> $traits the names of what holds for the status: ["registered", "cacheable"]
     * @param array<string, string> $advices by role
     * @param list<int> $relatedCodes
     */
    private function __construct(
        public readonly int $code,
        public readonly string $name,
        public readonly string $phrase,
        public readonly string $line,
        public readonly string $description,
        public readonly string $owner,
        public readonly string $reference,
        public readonly string $url,
        public readonly array $aliases,
        public readonly array $users,
        public readonly array $fields,
        public readonly array $traits,
        public readonly array $advices,
        public readonly array $relatedCodes,
    ) {
    }

    public function __toString(): string
    {
        return $this->line;
    }

    /** Whether the status has a trait: "cacheable". */
    public function has(string $trait): bool
    {
        return in_array($trait, $this->traits, true);
    }

    /** What to do about the status, for a "server", a "client" or an "operator". */
    public function advice(string $role): ?string
    {
        return $this->advices[$role] ?? null;
    }

    /** @return list<self> statuses that are often confused with this one */
    public function related(): array
    {
        return array_map(self::fromCode(...), $this->relatedCodes);
    }

    // ---- Find: null for what is unknown

    public static function fromCode(int $code): ?self
    {
        return self::$preferred[$code] ??= self::of(self::c()->httpstatus_from_code(self::int($code)));
    }

    /** What one owner, "nginx", means by a code. */
    public static function fromOwner(string $owner, int $code): ?self
    {
        return self::of(self::c()->httpstatus_from_owner_n($owner, strlen($owner), self::int($code)));
    }

    /** By a name, a phrase or an alias, in any spelling. */
    public static function fromName(string $name): ?self
    {
        return self::of(self::c()->httpstatus_from_name_n($name, strlen($name)));
    }

    /** The preferred meaning of the code in a status line. */
    public static function fromLine(string $line): ?self
    {
        return self::fromCode(self::parse($line) ?? 0);
    }

    /** The registered status that a recipient treats a code as; vendors' meanings do not count. */
    public static function treatAs(int $code): self
    {
        return self::of(self::c()->httpstatus_treat_as(self::int($code)));
    }

    /** @return list<self> all meanings, by code and then preferred meaning first */
    public static function all(): array
    {
        $indexes = range(0, self::c()->httpstatus_count() - 1);
        return array_map(fn ($index) => self::of(self::c()->httpstatus_at($index)), $indexes);
    }

    /** @return list<self> all meanings of a code, the preferred one first */
    public static function meanings(int $code): array
    {
        $meanings = [];
        $handle = self::c()->httpstatus_from_code(self::int($code));
        for (; $handle !== null; $handle = self::c()->httpstatus_next_meaning($handle)) {
            $meanings[] = self::of($handle);
        }
        return $meanings;
    }

    // ---- By number alone, and the wire: null for what is unknown

    public static function reason(int $code): ?string
    {
        return (self::$preferred[$code] ?? self::fromCode($code))?->phrase;
    }

    /** @return list<string> what holds for a received code, known or not: ["transient"] for 520 */
    public static function codeTraits(int $code): array
    {
        return self::traitsOf(self::c()->httpstatus_code_traits(self::int($code)));
    }

    /** 1 to 5. */
    public static function classOf(int $code): ?int
    {
        return self::c()->httpstatus_class(self::int($code)) ?: null;
    }

    /** "Client Error" for 4. */
    public static function className(int $class): ?string
    {
        return self::c()->httpstatus_class_name(self::int($class));
    }

    /** The code in a status line. */
    public static function parse(string $line): ?int
    {
        return self::c()->httpstatus_parse($line, strlen($line)) ?: null;
    }

    /**
     * A status line without CR LF.
     * @throws ValueError if a phrase or version would break it, or the code is not 100 to 999
     */
    public static function format(int $code, ?string $phrase = null, ?string $version = 'HTTP/1.1'): string
    {
        $arguments = [self::cString($version), self::int($code), self::cString($phrase)];
        $length = self::c()->httpstatus_format(null, 0, ...$arguments);
        if ($length < 0) {
            throw new ValueError('no status line can hold that');
        }
        $line = self::c()->new('char[' . $length + 1 . ']');
        self::c()->httpstatus_format($line, $length + 1, ...$arguments);
        return FFI::string($line, $length);
    }

    // ---- Between PHP and C

    /** The library, loaded at the first call: nothing that preloading does lasts until a request but the code. */
    private static function c(): FFI
    {
        return self::$library ??= self::load();
    }

    private static function load(): FFI
    {
        $declarations = @file_get_contents('/usr/share/libhttpstatus/httpstatus.cdef');
        if ($declarations === false) {
            throw new RuntimeException('no httpstatus.cdef; on Debian: apt install libhttpstatus-data');
        }
        try {
            return FFI::cdef($declarations, 'libhttpstatus.so.1');
        } catch (FFI\Exception $error) {
            $restricted = str_contains($error->getMessage(), 'ffi.enable');
            $advice = $restricted ? 'preload ' . __FILE__ : 'on Debian: apt install libhttpstatus1';
            throw new RuntimeException($error->getMessage() . '; ' . $advice);
        }
    }

    private static function of(?FFI\CData $c): ?self
    {
        return $c === null ? null : self::$known[self::address($c)] ??= self::read($c);
    }

    private static function address(FFI\CData $c): int
    {
        return self::c()->cast('intptr_t', $c)->cdata;
    }

    private static function read(FFI\CData $c): self
    {
        $library = self::c();
        return new self(
            $library->httpstatus_code($c),
            $library->httpstatus_name($c),
            $library->httpstatus_phrase($c),
            $library->httpstatus_line($c),
            $library->httpstatus_description($c),
            $library->httpstatus_owner($c),
            $library->httpstatus_reference($c),
            $library->httpstatus_url($c),
            self::list('httpstatus_alias', $c),
            self::list('httpstatus_user', $c),
            self::fields($c),
            self::traitsOf($library->httpstatus_traits($c)),
            array_filter(array_map(fn ($role) => $library->httpstatus_advice($c, $role), self::ROLES)),
            array_map(fn ($related) => $library->httpstatus_code($related), self::list('httpstatus_related', $c)),
        );
    }

    private static function fields(FFI\CData $c): array
    {
        $fields = [];
        foreach (self::list('httpstatus_field', $c) as $index => $name) {
            $level = self::c()->httpstatus_level_name(self::c()->httpstatus_field_level($c, $index));
            $fields[] = new HttpStatusField($name, $level, self::c()->httpstatus_field_condition($c, $index));
        }
        return $fields;
    }

    /** By the function's name, because PHP 8.2 crashes where a function of C is made a closure: httpstatus_alias(...). */
    private static function list(string $get, FFI\CData $c): array
    {
        for ($list = []; null !== $item = self::c()->$get($c, count($list)); $list[] = $item);
        return $list;
    }

    private static function traitsOf(int $bits): array
    {
        self::$traitNames = self::$traitNames ?: self::readTraitNames();
        return array_values(array_filter(self::$traitNames, fn (int $trait) => $bits & $trait, ARRAY_FILTER_USE_KEY));
    }

    private static function readTraitNames(): array
    {
        for ($names = [], $trait = 1; $name = self::c()->httpstatus_trait_name($trait); $trait <<= 1) {
            $names[$trait] = $name;
        }
        return $names;
    }

    /** FFI takes the lower bits of a number too large for an int, so that 2**32 + 404 would be 404; 0 is no code. */
    private static function int(int $number): int
    {
        return $number >= -2**31 && $number < 2**31 ? $number : 0;
    }

    /** A NUL would end it; a line feed in its place is refused just the same. */
    private static function cString(?string $text): ?string
    {
        return $text === null ? null : str_replace("\0", "\n", $text);
    }
}
