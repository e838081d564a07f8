<?php
// HttpStatus.php - libhttpstatus for PHP. SPDX-License-Identifier: MIT

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

/** One meaning of one code: HttpStatus::fromCode(404)?->phrase(). Its handle lives as long as the library is loaded. */
final class HttpStatus
{
    private const ROLES = ['server' => 1, 'client' => 2, 'operator' => 3];
    private static FFI $library;
    /** @var array<int, string> */
    private static array $traitNames;

    private function __construct(private FFI\CData $handle)
    {
    }

    /** Done once, below. */
    public static function load(): void
    {
        $declarations = @file_get_contents('/usr/share/libhttpstatus/httpstatus.cdef');
        if ($declarations === false) {
            throw new RuntimeException('no httpstatus.cdef; on Debian: apt install libhttpstatus-dev');
        }
        try {
            self::$library = FFI::cdef($declarations, 'libhttpstatus.so.1');
        } catch (FFI\Exception $error) {
            throw new RuntimeException($error->getMessage() . '; on Debian: apt install libhttpstatus1');
        }
        self::$traitNames = [];
        for ($trait = 1; $name = self::$library->httpstatus_trait_name($trait); $trait <<= 1) {
            self::$traitNames[$trait] = $name;
        }
    }

    // ---- Find: null for what is unknown

    public static function fromCode(int $code): ?self
    {
        return self::of(self::$library->httpstatus_from_code(self::int($code)));
    }

    /** What one owner, "nginx", means by a code. */
    public static function fromOwner(string $owner, int $code): ?self
    {
        $length = strlen($owner);
        return self::of(self::$library->httpstatus_from_owner_n($owner, $length, self::int($code)));
    }

    /** By a name, a phrase or an alias, in any spelling. */
    public static function fromName(string $name): ?self
    {
        return self::of(self::$library->httpstatus_from_name_n($name, strlen($name)));
    }

    /** The preferred meaning of the code in a status line. */
    public static function fromLine(string $line): ?self
    {
        return self::fromCode(self::parse($line) ?? 0);
    }

    /** The registered status that a recipient treats a code as; vendors' meanings do not count. */
    public static function treatAs(int $code): self
    {
        return new self(self::$library->httpstatus_treat_as(self::int($code)));
    }

    /** @return iterable<self> all meanings, by code and then preferred meaning first */
    public static function all(): iterable
    {
        for ($index = 0; $index < self::$library->httpstatus_count(); $index++) {
            yield new self(self::$library->httpstatus_at($index));
        }
    }

    /** @return iterable<self> all meanings of a code, the preferred one first */
    public static function meanings(int $code): iterable
    {
        for ($status = self::fromCode($code); $status; $status = $status->nextMeaning()) {
            yield $status;
        }
    }

    public function nextMeaning(): ?self
    {
        return self::of(self::$library->httpstatus_next_meaning($this->handle));
    }

    // ---- Read

    public function code(): int
    {
        return self::$library->httpstatus_code($this->handle);
    }

    public function name(): string
    {
        return self::$library->httpstatus_name($this->handle);
    }

    public function phrase(): string
    {
        return self::$library->httpstatus_phrase($this->handle);
    }

    public function line(): string
    {
        return self::$library->httpstatus_line($this->handle);
    }

    public function description(): string
    {
        return self::$library->httpstatus_description($this->handle);
    }

    public function owner(): string
    {
        return self::$library->httpstatus_owner($this->handle);
    }

    public function reference(): string
    {
        return self::$library->httpstatus_reference($this->handle);
    }

    public function url(): string
    {
        return self::$library->httpstatus_url($this->handle);
    }

    /** @return list<string> */
    public function aliases(): array
    {
        return $this->list('httpstatus_alias');
    }

    /** @return list<string> */
    public function users(): array
    {
        return $this->list('httpstatus_user');
    }

    /**
     * A field can be listed twice, with different levels and conditions.
     * @return list<HttpStatusField>
     */
    public function fields(): array
    {
        $fields = [];
        foreach ($this->list('httpstatus_field') as $index => $name) {
            $level = self::$library->httpstatus_level_name(self::$library->httpstatus_field_level($this->handle, $index));
            $fields[] = new HttpStatusField($name, $level, self::$library->httpstatus_field_condition($this->handle, $index));
        }
        return $fields;
    }

    /** @return list<string> the names of what holds for the status: ["registered", "cacheable"] */
    public function traits(): array
    {
        return self::traitsOf(self::$library->httpstatus_traits($this->handle));
    }

    /** Whether the status has a trait: "cacheable". */
    public function has(string $trait): bool
    {
        return in_array($trait, $this->traits(), true);
    }

    /** What to do about the status, for a "server", a "client" or an "operator". */
    public function advice(string $role): ?string
    {
        return self::$library->httpstatus_advice($this->handle, self::ROLES[$role] ?? 0);
    }

    /** @return list<self> statuses that are often confused with this one */
    public function related(): array
    {
        return array_map(self::of(...), $this->list('httpstatus_related'));
    }

    // ---- By number alone, and the wire: null for what is unknown

    public static function reason(int $code): ?string
    {
        return self::$library->httpstatus_reason(self::int($code));
    }

    /** @return list<string> what holds for a received code, known or not: ["transient"] for 520 */
    public static function codeTraits(int $code): array
    {
        return self::traitsOf(self::$library->httpstatus_code_traits(self::int($code)));
    }

    /** 1 to 5. */
    public static function classOf(int $code): ?int
    {
        return self::$library->httpstatus_class(self::int($code)) ?: null;
    }

    /** "Client Error" for 4. */
    public static function className(int $class): ?string
    {
        return self::$library->httpstatus_class_name(self::int($class));
    }

    /** The code in a status line. */
    public static function parse(string $line): ?int
    {
        return self::$library->httpstatus_parse($line, strlen($line)) ?: null;
    }

    /**
     * A status line without CR LF.
     * @throws ValueError if a phrase or version would break it, or the code is not 100 to 999
     */
    public static function format(int $code, ?string $phrase = null, ?string $version = 'HTTP/1.1'): string
    {
        $arguments = [self::cString($version), self::int($code), self::cString($phrase)];
        $length = self::$library->httpstatus_format(null, 0, ...$arguments);
        if ($length < 0) {
            throw new ValueError('no status line can hold that');
        }
        $line = self::$library->new('char[' . $length + 1 . ']');
        self::$library->httpstatus_format($line, $length + 1, ...$arguments);
        return FFI::string($line, $length);
    }

    // ---- Between PHP and C

    private static function of(?FFI\CData $handle): ?self
    {
        return $handle === null ? null : new self($handle);
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

    private static function traitsOf(int $bits): array
    {
        $has = fn (int $trait) => $bits & $trait;
        return array_values(array_filter(self::$traitNames, $has, ARRAY_FILTER_USE_KEY));
    }

    /** By the function's name, because PHP 8.2 crashes where a function of C is made a closure: httpstatus_alias(...). */
    private function list(string $get): array
    {
        for ($list = []; null !== $item = self::$library->$get($this->handle, count($list)); $list[] = $item);
        return $list;
    }
}

HttpStatus::load();
