# tour.pl - what every language here does, in Perl. SPDX-License-Identifier: MIT
use v5.36;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);

eval { require HTTPStatus } or do {
    print STDERR $@ =~ s/^Compilation failed.*\n//mr;
    exit 1;
};

sub answer ($question, $answer) {
    say "$question: ", $answer // 'none';
}

sub answers {
    answer("code $_", HTTPStatus->reason($_)) for 404, 471, -1;
    answer("name $_", HTTPStatus->from_name($_)) for 'Payload Too Large', 'No Such Status';
    answer("line $_", HTTPStatus->from_line("$_ \r\n")) for 'HTTP/1.1 522', 'HTTP/1.1 5222';
    for my $code (499, 404) {
        my $status = HTTPStatus->from_owner('nginx', $code);
        answer("nginx $code", $status && $status->phrase);
    }
    answer('meanings of 420', join ', ', map { $_->phrase . ' (' . $_->owner . ')' } HTTPStatus->meanings(420));
    for my $code (206, 401) {
        answer("field of $code", join ' ', grep { defined } @$_{qw(name level condition)})
            for HTTPStatus->from_code($code)->fields;
    }
    answer("404 $_", HTTPStatus->from_code(404)->has($_) ? 'yes' : 'no') for 'cacheable', 'redirect';
    for my $code (199, 299, 520, 999) {
        answer("$code is treated as", HTTPStatus->treat_as($code));
        answer("traits of a received $code", join(',', HTTPStatus->code_traits($code)) || 'none');
    }
    for my $code (413, 520) {
        my $status = HTTPStatus->from_code($code);
        answer("$code for a server", $status->advice('server'));
        answer("$code for a client", $status->advice('client'));
        answer("$code for an operator", $status->advice('operator'));
    }
    answer('related to 401', $_) for HTTPStatus->from_code(401)->related;
    answer('format 404', HTTPStatus->format(404) // 'refused');
    answer('format 404 Not\r\nFound', HTTPStatus->format(404, "Not\r\nFound") // 'refused');
}

sub walk {
    for my $status (HTTPStatus->all) {
        say join "\t", $status->code, $status->name, $status->phrase, $status->owner, join ',', $status->traits;
    }
}

sub cost ($calls) {
    my $start = clock_gettime(CLOCK_MONOTONIC);
    HTTPStatus->reason(404) for 1 .. $calls;
    printf "%.0f\n", (clock_gettime(CLOCK_MONOTONIC) - $start) * 1e9;
}

if (@ARGV && $ARGV[0] eq 'cost') {
    cost($ARGV[1]);
} else {
    answers();
    walk();
}
