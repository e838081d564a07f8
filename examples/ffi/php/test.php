<?php
// test.php - the enum has what the library has, and both work in a web server. SPDX-License-Identifier: MIT
//
//     php test.php FOLDER       with HttpStatusCode.php in the folder
//     php -S ADDRESS test.php   what the web server of the test runs

/** /enum needs no FFI; /library needs HttpStatus to be preloaded. */
function serve(string $path): void
{
    if ($path === '/enum') {
        require_once getenv('FOLDER') . '/HttpStatusCode.php';
        echo HttpStatusCode::NOT_FOUND->line();
        return;
    }
    require_once __DIR__ . '/HttpStatus.php';
    try {
        echo HttpStatus::fromCode(404), ' ', HttpStatus::fromName('teapot');
    } catch (RuntimeException $error) {
        echo $error->getMessage();
    }
}

function check(string $what, mixed $wanted, mixed $got): void
{
    if ($wanted !== $got) {
        fwrite(STDERR, "$what: " . json_encode($got) . ' instead of ' . json_encode($wanted) . "\n");
        exit(1);
    }
}

function compare_enum(string $folder): void
{
    require_once "$folder/HttpStatusCode.php";
    $codes = array_values(array_unique(array_map(fn ($status) => $status->code, HttpStatus::all())));
    check('the codes of the enum', $codes, array_map(fn ($case) => $case->value, HttpStatusCode::cases()));
    foreach (HttpStatusCode::cases() as $case) {
        $status = HttpStatus::fromCode($case->value);
        foreach (['phrase', 'line', 'description', 'owner', 'reference', 'traits'] as $name) {
            check("$name of $case->value", $status->$name, $case->$name());
        }
        check("empty of $case->value", $status->has('empty'), $case->has('empty'));
    }
    check('an old name', HttpStatusCode::CONTENT_TOO_LARGE, HttpStatusCode::PAYLOAD_TOO_LARGE);
}

/** What the web server answers, started with options of PHP's. */
function ask(string $path, string ...$options): string
{
    $listener = stream_socket_server('tcp://127.0.0.1:0');
    $address = stream_socket_get_name($listener, false);
    fclose($listener);
    $command = [PHP_BINARY, ...$options, '-d', 'opcache.enable_cli=1', '-S', $address, __FILE__];
    $server = proc_open($command, [2 => ['file', '/dev/null', 'w']], $pipes);
    for ($tries = 0; $tries < 100 && !@fsockopen("tcp://$address"); $tries++) {
        usleep(50000);
    }
    $answer = file_get_contents("http://$address$path");
    proc_terminate($server);
    proc_close($server);
    return $answer;
}

if (PHP_SAPI !== 'cli') {
    serve($_SERVER['REQUEST_URI']);
    return;
}
require_once __DIR__ . '/HttpStatus.php';
compare_enum($argv[1]);
putenv("FOLDER=$argv[1]");
$user = posix_getpwuid(posix_geteuid())['name'];
$preload = ['-d', 'opcache.preload=' . __DIR__ . '/HttpStatus.php', '-d', "opcache.preload_user=$user"];
check('the enum in a web server', '404 Not Found', ask('/enum'));
check('not preloaded', 1, preg_match('/ffi\.enable.*; preload .*HttpStatus\.php$/', ask('/library')));
check('preloaded', "404 Not Found 418 I'm a teapot", ask('/library', ...$preload));
