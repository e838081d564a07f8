<?php
// enum.php - writes HttpStatusCode.php, an enum of all codes, from the registry in the library. SPDX-License-Identifier: MIT
//
//     php enum.php > HttpStatusCode.php
//
// It needs neither FFI nor the library where it runs, and opcache shares it between the processes of a web server.
require_once __DIR__ . '/HttpStatus.php';

/** As C's constants are spelled: a name that is not registered follows its owner's. */
function spell(HttpStatus $status, string $name): string
{
    $words = $status->has('registered') ? $name : "$status->owner $name";
    return trim(preg_replace('/[^A-Z0-9]+/', '_', strtoupper(str_replace("'", '', $words))), '_');
}

/** @return array<int, string> the name of each code, that of its preferred meaning */
function cases(): array
{
    $cases = [];
    foreach (HttpStatus::all() as $status) {
        if ($status === HttpStatus::fromCode($status->code)) {
            $name = spell($status, $status->name);
            $cases[$status->code] = in_array($name, $cases, true) ? "{$name}_$status->code" : $name;
        }
    }
    return $cases;
}

/** @return array<string, int> the codes of the aliases, which no case has as its name */
function aliases(array $cases): array
{
    $aliases = [];
    foreach ($cases as $code => $_) {
        $status = HttpStatus::fromCode($code);
        foreach ([$status->name, ...$status->aliases] as $name) {
            $aliases[spell($status, $name)] ??= $code;
        }
    }
    return array_diff_key($aliases, array_flip($cases));
}

function write_meaning(HttpStatus $status): void
{
    $texts = [$status->phrase, $status->description, $status->owner, $status->reference];
    $traits = array_map(fn ($trait) => "'$trait'", $status->traits);
    echo "        $status->code => [";
    foreach ($texts as $text) {
        echo var_export($text, true), ', ';
    }
    echo '[', implode(', ', $traits), "]],\n";
}

function write_enum(array $cases): void
{
    foreach ($cases as $code => $name) {
        echo "    case $name = $code;\n";
    }
    echo "\n";
    foreach (aliases($cases) as $name => $code) {
        echo "    const $name = self::$cases[$code];\n";
    }
    echo "\n    private const MEANINGS = [\n";
    foreach ($cases as $code => $_) {
        write_meaning(HttpStatus::fromCode($code));
    }
    echo "    ];\n";
}

try {
    $cases = cases();
} catch (RuntimeException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}
?>
<?= '<?php' ?>

// HttpStatusCode.php - made by enum.php of libhttpstatus; do not edit. SPDX-License-Identifier: MIT

/** A code with its preferred meaning: HttpStatusCode::NOT_FOUND->phrase(), HttpStatusCode::tryFrom(471)?->phrase(). */
enum HttpStatusCode: int
{
<?php write_enum($cases) ?>

    public function phrase(): string
    {
        return self::MEANINGS[$this->value][0];
    }

    public function line(): string
    {
        return "$this->value {$this->phrase()}";
    }

    public function description(): string
    {
        return self::MEANINGS[$this->value][1];
    }

    public function owner(): string
    {
        return self::MEANINGS[$this->value][2];
    }

    public function reference(): string
    {
        return self::MEANINGS[$this->value][3];
    }

    /** @return list<string> the names of what holds for the status: ["registered", "cacheable"] */
    public function traits(): array
    {
        return self::MEANINGS[$this->value][4];
    }

    public function has(string $trait): bool
    {
        return in_array($trait, $this->traits(), true);
    }
}
