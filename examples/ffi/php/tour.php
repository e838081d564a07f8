<?php
// tour.php - what every language here does, in PHP. SPDX-License-Identifier: MIT
require __DIR__ . '/HttpStatus.php';

function answer(string $question, ?string $answer): void
{
    echo $question, ': ', $answer ?? 'none', "\n";
}

function format_or_refused(int $code, ?string $phrase = null): string
{
    try {
        return HttpStatus::format($code, $phrase);
    } catch (ValueError) {
        return 'refused';
    }
}

function answers(): void
{
    foreach ([404, 471, -1] as $code) {
        answer("code $code", HttpStatus::reason($code));
    }
    foreach (['Payload Too Large', 'No Such Status'] as $name) {
        answer("name $name", HttpStatus::fromName($name)?->line);
    }
    foreach (['HTTP/1.1 522', 'HTTP/1.1 5222'] as $line) {
        answer("line $line", HttpStatus::fromLine("$line \r\n")?->line);
    }
    foreach ([499, 404] as $code) {
        answer("nginx $code", HttpStatus::fromOwner('nginx', $code)?->phrase);
    }
    $meanings = array_map(fn ($status) => "{$status->phrase} ({$status->owner})", HttpStatus::meanings(420));
    answer('meanings of 420', implode(', ', $meanings));
    foreach ([206, 401] as $code) {
        foreach (HttpStatus::fromCode($code)->fields as $field) {
            answer("field of $code", rtrim("$field->name $field->level $field->condition"));
        }
    }
    foreach (['cacheable', 'redirect'] as $trait) {
        answer("404 $trait", HttpStatus::fromCode(404)->has($trait) ? 'yes' : 'no');
    }
    foreach ([199, 299, 520, 999] as $code) {
        answer("$code is treated as", HttpStatus::treatAs($code)->line);
        answer("traits of a received $code", implode(',', HttpStatus::codeTraits($code)) ?: 'none');
    }
    foreach ([413, 520] as $code) {
        foreach (['server' => 'a', 'client' => 'a', 'operator' => 'an'] as $role => $article) {
            answer("$code for $article $role", HttpStatus::fromCode($code)->advice($role));
        }
    }
    foreach (HttpStatus::fromCode(401)->related() as $status) {
        answer('related to 401', $status->line);
    }
    answer('format 404', format_or_refused(404));
    answer('format 404 Not\r\nFound', format_or_refused(404, "Not\r\nFound"));
}

function walk(): void
{
    foreach (HttpStatus::all() as $status) {
        $traits = implode(',', $status->traits);
        echo implode("\t", [$status->code, $status->name, $status->phrase, $status->owner, $traits]), "\n";
    }
}

function cost(int $calls): void
{
    $start = hrtime(true);
    for ($i = 0; $i < $calls; $i++) {
        HttpStatus::reason(404);
    }
    echo hrtime(true) - $start, "\n";
}

try {
    if (($argv[1] ?? '') === 'cost') {
        cost((int) $argv[2]);
    } else {
        answers();
        walk();
    }
} catch (RuntimeException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}
