package HTTPStatus;

# HTTPStatus.pm - libhttpstatus for Perl. SPDX-License-Identifier: MIT
#
# An object is one meaning of one code. Its methods are code, name, phrase, line, description,
# owner, reference and url; has($trait); advice($role), for a 'server', a 'client' or an 'operator';
# and five that return lists: aliases, users, traits (their names), related (objects) and fields,
# the header fields that the sender must, should, may or must not send. A field is a hash with a
# name, a level ("MUST NOT") and a condition, which is undef if there is none.
#
# All are read once. An object is a plain hash, which Storable and threads copy; == compares code and
# owner, a string is the line: "404 Not Found".
use v5.36;
use FFI::Platypus 2.00;
use FFI::Platypus::Buffer qw(grow scalar_to_pointer set_used_length);
use FFI::Platypus::DL qw(dlerror dlopen RTLD_PLATYPUS_DEFAULT);
use Scalar::Util qw(blessed);
use overload
    '==' => \&_equal,
    '!=' => sub { !_equal(@_) },
    '""' => sub { $_[0]->line },
    bool => sub { 1 },
    fallback => 1;

sub _equal ($one, $other, $) {
    return blessed $other && $other->isa(__PACKAGE__) && $one->{code} == $other->{code} && $one->{owner} eq $other->{owner};
}

# Only functions without a wrapper, and no object of Platypus that stays, or the end of a thread frees what others use.
{
    my $library = 'libhttpstatus.so.1';
    dlopen($library, RTLD_PLATYPUS_DEFAULT) or die dlerror, "; on Debian: apt install libhttpstatus1\n";
    my $ffi = FFI::Platypus->new(api => 2, lib => $library);
    my sub attach ($names, $arguments, $result) {
        $ffi->attach(["httpstatus_$_" => "HTTPStatus::C::$_"] => $arguments => $result) for @$names;
    }
    attach([qw(at treat_as)], ['int'] => 'opaque');
    attach([qw(from_name_n)], ['string', 'size_t'] => 'opaque');
    attach([qw(from_owner_n)], ['string', 'size_t', 'int'] => 'opaque');
    attach([qw(code traits)], ['opaque'] => 'int');
    attach([qw(name phrase line description owner reference url)], ['opaque'] => 'string');
    attach([qw(alias user field field_condition advice)], ['opaque', 'int'] => 'string');
    attach([qw(field_level)], ['opaque', 'int'] => 'int');
    attach([qw(related)], ['opaque', 'int'] => 'opaque');
    attach([qw(trait_name level_name class_name)], ['int'] => 'string');
    attach([qw(code_traits class)], ['int'] => 'int');
    attach([qw(parse)], ['string', 'size_t'] => 'int');
    attach([qw(format)], ['opaque', 'size_t', 'string', 'int', 'string'] => 'int');
}

# Platypus takes the lower bits of a number too large for an int, so that 2**32 + 404 would be 404, and 404.5 is 404 to it; 0 is
# no code.
sub _int ($number) {
    return ($number // '') =~ /\A-?[0-9]{1,10}\z/ && abs $number < 2**31 ? $number : 0;
}

# What is beyond bytes goes as UTF-8.
sub _bytes ($text) {
    utf8::encode($text) if utf8::is_utf8($text);
    return $text;
}

# A NUL would end it; a line feed in its place is refused just the same.
sub _c_string ($text) {
    return defined $text ? _bytes($text) =~ tr/\0/\n/r : undef;
}

# ---- Read all, once

sub _items ($get) {
    my @list;
    while (defined(my $item = $get->(scalar @list))) { push @list, $item }
    return @list;
}

my @trait_names = _items(sub ($bit) { HTTPStatus::C::trait_name(1 << $bit) });

sub _trait_names ($bits) {
    return map { $bits & 1 << $_ ? $trait_names[$_] : () } keys @trait_names;
}

sub _read_fields ($c) {
    my @names = _items(sub ($index) { HTTPStatus::C::field($c, $index) });
    return map { {
        name => $names[$_],
        level => HTTPStatus::C::level_name(HTTPStatus::C::field_level($c, $_)),
        condition => scalar HTTPStatus::C::field_condition($c, $_),
    } } keys @names;
}

my %roles = (server => 1, client => 2, operator => 3);
my @texts = qw(name phrase line description owner reference url);

sub _read ($c) {
    no strict 'refs';
    return bless {
        code => HTTPStatus::C::code($c),
        (map { $_ => &{"HTTPStatus::C::$_"}($c) } @texts),
        aliases => [_items(sub ($index) { HTTPStatus::C::alias($c, $index) })],
        users => [_items(sub ($index) { HTTPStatus::C::user($c, $index) })],
        fields => [_read_fields($c)],
        traits => [_trait_names(HTTPStatus::C::traits($c))],
        advice => { map { $_ => scalar HTTPStatus::C::advice($c, $roles{$_}) } keys %roles },
        related => [map { HTTPStatus::C::code($_) } _items(sub ($index) { HTTPStatus::C::related($c, $index) })],
    };
}

my @all = map { _read($_) } my @handles = _items(\&HTTPStatus::C::at);
my %by_handle;
@by_handle{@handles} = @all;
my %by_code; # the preferred meaning first
push @{$by_code{$_->{code}}}, $_ for @all;

sub _found ($handle) { defined $handle ? $by_handle{$handle} : undef }

# ---- HTTPStatus->from_code(404): undef for what is unknown

sub from_code ($class, $code) {
    return ($by_code{$code // ''} // [])->[0];
}

sub from_owner ($class, $owner, $code) {
    my $bytes = _bytes($owner);
    return _found(scalar HTTPStatus::C::from_owner_n($bytes, length $bytes, _int($code)));
}

# By a name, a phrase or an alias, in any spelling.
sub from_name ($class, $name) {
    my $bytes = _bytes($name);
    return _found(scalar HTTPStatus::C::from_name_n($bytes, length $bytes));
}

sub from_line ($class, $line) {
    return $class->from_code($class->parse($line));
}

# The registered status that a recipient treats a code as; vendors' meanings do not count.
sub treat_as ($class, $code) { _found(HTTPStatus::C::treat_as(_int($code))) }

sub all ($class) { @all }

# The preferred one first.
sub meanings ($class, $code) { @{$by_code{$code // ''} // []} }

sub reason ($class, $code) {
    my $meanings = $by_code{$code // ''};
    return $meanings && $meanings->[0]{phrase};
}

# The names of what holds for a received code, known or not: 'transient' for 520.
sub code_traits ($class, $code) { _trait_names(HTTPStatus::C::code_traits(_int($code))) }

# 1 to 5; class_name of it is "Client Error" for 4.
sub class_of ($class, $code) { HTTPStatus::C::class(_int($code)) || undef }
sub class_name ($class, $status_class) { scalar HTTPStatus::C::class_name(_int($status_class)) }

sub parse ($class, $line) {
    my $bytes = _bytes($line);
    return HTTPStatus::C::parse($bytes, length $bytes) || undef;
}

# A status line without CR LF; undef if a phrase or version would break it, or the code is not 100 to 999.
sub format ($class, $code, $phrase = undef, $version = 'HTTP/1.1') {
    my @arguments = (_c_string($version), _int($code), _c_string($phrase));
    my $length = HTTPStatus::C::format(undef, 0, @arguments);
    return undef if $length < 0;
    grow(my $line = '', $length + 1);
    HTTPStatus::C::format(scalar_to_pointer($line), $length + 1, @arguments);
    set_used_length($line, $length);
    return $line;
}

# ---- $status->phrase

sub code ($status) { $status->{code} }
sub name ($status) { $status->{name} }
sub phrase ($status) { $status->{phrase} }
sub line ($status) { $status->{line} }
sub description ($status) { $status->{description} }
sub owner ($status) { $status->{owner} }
sub reference ($status) { $status->{reference} }
sub url ($status) { $status->{url} }
sub aliases ($status) { @{$status->{aliases}} }
sub users ($status) { @{$status->{users}} }

# A field can be listed twice, with different levels and conditions.
sub fields ($status) { @{$status->{fields}} }
sub traits ($status) { @{$status->{traits}} }
sub has ($status, $trait) { !!grep { $_ eq $trait } $status->traits }
sub advice ($status, $role) { $status->{advice}{$role} }

# Those that are often confused with it.
sub related ($status) { map { HTTPStatus->from_code($_) } @{$status->{related}} }

1;
