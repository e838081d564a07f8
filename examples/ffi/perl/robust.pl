# robust.pl - what a status survives, in Perl; ../robust.txt is what it prints. SPDX-License-Identifier: MIT
use v5.36;
use threads;
use Storable qw(fd_retrieve store_fd);
use HTTPStatus;

my @all = HTTPStatus->all;

sub all_or ($good) { $good == @all ? 'all' : $good }

sub equal ($others) {
    return scalar grep { $all[$_] == $others->[$_] && !($all[$_] != $others->[$_]) && $all[$_] eq $others->[$_]->line } keys @all;
}

# A key is a string in Perl; the line alone is no key, since two owners can give a code one phrase.
sub key ($status) { $status->code . ' ' . $status->owner }

sub found_in_map {
    my %map = map { key($_) => $_ } @all;
    return scalar grep { $map{key(HTTPStatus->from_owner($_->owner, $_->code))} == $_ } @all;
}

sub loaded_twice {
    local $SIG{__WARN__} = sub { }; # each sub is redefined
    delete $INC{'HTTPStatus.pm'};
    require HTTPStatus;
    return equal([HTTPStatus->all]);
}

sub made_wrongly {
    return eval { HTTPStatus->new(404)->phrase } // 'no phrase';
}

sub four_threads {
    my $good = 0;
    $good += $_->join for map { threads->create(\&found_in_map) } 1 .. 4;
    return $good / 4;
}

if (@ARGV) {
    store_fd(\@all, \*STDOUT);
    exit;
}
say 'read by another process: ', all_or(equal(fd_retrieve(\*STDIN)));
say 'printed: ', HTTPStatus->from_code(404);
say 'found in a map: ', all_or(found_in_map());
say 'loaded twice: ', all_or(loaded_twice());
say 'made wrongly: ', made_wrongly();
say 'class 4: ', HTTPStatus->class_name(HTTPStatus->class_of(404));
say 'class 404: ', HTTPStatus->class_name(404) // 'none';
say 'four threads: ', all_or(four_threads());
