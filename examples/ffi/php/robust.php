<?php
// robust.php - what a status survives, in PHP; ../robust.txt is what it prints. SPDX-License-Identifier: MIT
require_once __DIR__ . '/HttpStatus.php';

function all_or(int $good): int|string
{
    return $good === count(HttpStatus::all()) ? 'all' : $good;
}

function equal(array $others): int
{
    return count(array_filter(HttpStatus::all(), fn ($status, $index) => $status == $others[$index], ARRAY_FILTER_USE_BOTH));
}

function found_in_map(): int
{
    $map = new SplObjectStorage();
    foreach (HttpStatus::all() as $status) {
        $map[$status] = $status->owner;
    }
    $found = fn ($status) => $map[HttpStatus::fromOwner($status->owner, $status->code)] === $status->owner;
    return count(array_filter(HttpStatus::all(), $found));
}

/** Read again by another path. */
function loaded_twice(): int
{
    require_once __DIR__ . '/./HttpStatus.php';
    return equal(HttpStatus::all());
}

function made_wrongly(): string
{
    try {
        return (new HttpStatus(404))->phrase;
    } catch (Error) {
        return 'no phrase';
    }
}

/** The PHP of Debian has no threads; processes that fork share what was read before. */
function four_threads(): int
{
    $children = array_map(function () {
        $child = pcntl_fork();
        if ($child === 0) {
            exit(found_in_map() === count(HttpStatus::all()) ? 0 : 1);
        }
        return $child;
    }, range(1, 4));
    $good = count(HttpStatus::all());
    foreach ($children as $child) {
        pcntl_waitpid($child, $exit);
        $good = $exit === 0 ? $good : 0;
    }
    return $good;
}

if (($argv[1] ?? '') === 'write') {
    echo serialize(HttpStatus::all());
    exit;
}
echo 'read by another process: ', all_or(equal(unserialize(stream_get_contents(STDIN)))), "\n";
echo 'printed: ', HttpStatus::fromCode(404), "\n";
echo 'found in a map: ', all_or(found_in_map()), "\n";
echo 'loaded twice: ', all_or(loaded_twice()), "\n";
echo 'made wrongly: ', made_wrongly(), "\n";
echo 'class 4: ', HttpStatus::className(HttpStatus::classOf(404)), "\n";
echo 'class 404: ', HttpStatus::className(404) ?? 'none', "\n";
echo 'four threads: ', all_or(four_threads()), "\n";
