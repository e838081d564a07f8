package HTTPStatus;

# HTTPStatus.pm - libhttpstatus for Perl. SPDX-License-Identifier: MIT
#
# An object is one meaning of one code. Its methods are code, name, phrase, line, description,
# owner, reference and url; has($trait); advice($role), for a 'server', a 'client' or an 'operator';
# and five that return lists: aliases, users, traits (their names), related (objects) and fields,
# the header fields that the sender must, should, may or must not send. A field is a hash with a
# name, a level ("MUST NOT") and a condition, which is undef if there is none.
use v5.36;
use FFI::Platypus 2.00;
use FFI::Platypus::Buffer qw(grow scalar_to_pointer set_used_length);
use FFI::Platypus::DL qw(dlerror dlopen RTLD_PLATYPUS_DEFAULT);
use overload
    '==' => sub ($one, $other, $) { $$one == $$other },
    '""' => sub { $_[0]->line },
    bool => sub { 1 };

my $library = 'libhttpstatus.so.1';
dlopen($library, RTLD_PLATYPUS_DEFAULT) or die dlerror, "; on Debian: apt install libhttpstatus1\n";

# An object holds a handle, which lives as long as the library is loaded; NULL becomes undef by itself.
my $ffi = FFI::Platypus->new(api => 2, lib => $library);
$ffi->mangler(sub ($name) { "httpstatus_$name" });
$ffi->type('object(HTTPStatus)' => 'status');

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

sub _until_undef ($get) {
    my @list;
    while (defined(my $item = $get->(scalar @list))) { push @list, $item }
    return @list;
}

# ---- HTTPStatus->from_code(404): undef for what is unknown

sub _by_code ($function, $, $code) { $function->(_int($code)) }
sub _by_text ($function, $, $text) { my $bytes = _bytes($text); $function->($bytes, length $bytes) }

$ffi->attach(from_code => ['int'] => 'status', \&_by_code);
$ffi->attach([from_owner_n => 'from_owner'] => ['string', 'size_t', 'int'] => 'status',
    sub ($function, $, $owner, $code) {
        my $bytes = _bytes($owner);
        $function->($bytes, length $bytes, _int($code));
    });
$ffi->attach([from_name_n => 'from_name'] => ['string', 'size_t'] => 'status', \&_by_text);
# The registered status that a recipient treats a code as; vendors' meanings do not count.
$ffi->attach(treat_as => ['int'] => 'status', \&_by_code);
$ffi->attach(reason => ['int'] => 'string', \&_by_code);
# The names of what holds for a received code, known or not: 'transient' for 520.
$ffi->attach(code_traits => ['int'] => 'int', sub { _trait_names(_by_code(@_)) });
$ffi->attach([class => 'class_of'] => ['int'] => 'int', sub { _by_code(@_) || undef });
$ffi->attach(class_name => ['int'] => 'string', \&_by_code);
$ffi->attach(parse => ['string', 'size_t'] => 'int', sub { _by_text(@_) || undef });

sub from_line ($class, $line) {
    return $class->from_code($class->parse($line));
}

# A status line without CR LF; undef if a phrase or version would break it, or the code is not 100 to 999.
$ffi->attach(format => ['opaque', 'size_t', 'string', 'int', 'string'] => 'int',
    sub ($function, $, $code, $phrase = undef, $version = 'HTTP/1.1') {
        my @arguments = (_c_string($version), _int($code), _c_string($phrase));
        my $length = $function->(undef, 0, @arguments);
        return undef if $length < 0;
        grow(my $line = '', $length + 1);
        $function->(scalar_to_pointer($line), $length + 1, @arguments);
        set_used_length($line, $length);
        return $line;
    });

# ---- Lists of objects

my $at = $ffi->function(at => ['int'] => 'status');

sub all ($class) {
    return _until_undef(sub ($index) { $at->call($index) });
}

$ffi->attach(next_meaning => ['status'] => 'status');

sub meanings ($class, $code) {
    my @meanings;
    for (my $status = $class->from_code($code); $status; $status = $status->next_meaning) { push @meanings, $status }
    return @meanings;
}

# ---- $status->phrase

$ffi->attach(code => ['status'] => 'int');
$ffi->attach($_ => ['status'] => 'string') for qw(name phrase line description owner reference url);

sub _list ($function, $status) {
    return _until_undef(sub ($index) { $function->($status, $index) });
}

$ffi->attach($_ => ['status', 'int'] => 'string', \&_list)
    for [alias => 'aliases'], [user => 'users'], [field => '_field_names'];
$ffi->attach(related => ['status', 'int'] => 'status', \&_list);

my $field_level = $ffi->function(field_level => ['status', 'int'] => 'int');
my $field_condition = $ffi->function(field_condition => ['status', 'int'] => 'string');
my $level_name = $ffi->function(level_name => ['int'] => 'string');

# A field can be listed twice, with different levels and conditions.
sub fields ($status) {
    my @names = $status->_field_names;
    return map { {
        name => $names[$_],
        level => $level_name->call($field_level->call($status, $_)),
        condition => scalar $field_condition->call($status, $_),
    } } keys @names;
}

my $trait_name = $ffi->function(trait_name => ['int'] => 'string');
my @trait_names = _until_undef(sub ($bit) { $trait_name->call(1 << $bit) });

sub _trait_names ($bits) {
    return map { $bits & 1 << $_ ? $trait_names[$_] : () } keys @trait_names;
}

$ffi->attach(traits => ['status'] => 'int', sub ($function, $status) {
    _trait_names($function->($status));
});

sub has ($status, $trait) {
    return !!grep { $_ eq $trait } $status->traits;
}

my %roles = (server => 1, client => 2, operator => 3);

$ffi->attach(advice => ['status', 'int'] => 'string', sub ($function, $status, $role) {
    $function->($status, $roles{$role} // 0);
});

1;
