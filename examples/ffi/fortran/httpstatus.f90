! libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT
!
! What is not there is a status that is not found(), or '' for a text: the library has no empty ones. A code is a default integer,
! as in C: one of another kind does not compile. Lists are read by index, from 1 until '', until a
! field with the name '', or until a status that is not found(). Every thread can call everything.
module httpstatus
    use, intrinsic :: iso_c_binding
    implicit none
    private
    public :: from_code, from_owner, from_name, from_line, parse, treat_as, all_statuses, meanings
    public :: reason, code_trait, class_of, class_name, status_line

    ! 1, 2 and 3 in C.
    character(8), parameter :: roles(*) = [character(8) :: 'server', 'client', 'operator']

    ! A header field that the sender must, should, may or must not send.
    type, public :: header_field
        character(:), allocatable :: name, level  ! 'MUST NOT'
        character(:), allocatable :: condition    ! '' if the level always holds
    end type

    ! One meaning of one code: an address, which == compares. In another process its code and owner find it.
    type, public :: status
        private
        type(c_ptr) :: c = c_null_ptr
    contains
        procedure :: found, code, name, phrase, line, description, owner, reference, url, alias, user
        procedure :: field       ! a name can be there twice, with other levels and conditions
        procedure :: trait, has  ! what holds for the status, by name
        procedure :: advice      ! what to do about it, for a 'server', 'client' or 'operator'
        procedure :: related     ! a status that is often confused with this one
        procedure, private :: same
        generic :: operator(==) => same
    end type

    abstract interface
        function status_of_number(number) bind(c)
            import
            integer(c_int), value :: number
            type(c_ptr) :: status_of_number
        end function
        function text_of_number(number) bind(c)
            import
            integer(c_int), value :: number
            type(c_ptr) :: text_of_number
        end function
        function number_of_number(number) bind(c)
            import
            integer(c_int), value :: number
            integer(c_int) :: number_of_number
        end function
        function text_of_status(status) bind(c)
            import
            type(c_ptr), value :: status
            type(c_ptr) :: text_of_status
        end function
        function number_of_status(status) bind(c)
            import
            type(c_ptr), value :: status
            integer(c_int) :: number_of_status
        end function
        function item_of_status(status, index) bind(c)
            import
            type(c_ptr), value :: status
            integer(c_int), value :: index
            type(c_ptr) :: item_of_status
        end function
        function item_number_of_status(status, index) bind(c)
            import
            type(c_ptr), value :: status
            integer(c_int), value :: index
            integer(c_int) :: item_number_of_status
        end function
    end interface

    ! What gives a length has an interface of its own: gfortran passes values by reference where it has not read procedure() yet.
    interface
        function c_from_owner_n(owner, length, code) bind(c, name='httpstatus_from_owner_n')
            import
            character(kind=c_char), intent(in) :: owner(*)
            integer(c_size_t), value :: length
            integer(c_int), value :: code
            type(c_ptr) :: c_from_owner_n
        end function
        function c_from_name_n(name, length) bind(c, name='httpstatus_from_name_n')
            import
            character(kind=c_char), intent(in) :: name(*)
            integer(c_size_t), value :: length
            type(c_ptr) :: c_from_name_n
        end function
        function c_count() bind(c, name='httpstatus_count')
            import
            integer(c_int) :: c_count
        end function
        function c_parse(line, length) bind(c, name='httpstatus_parse')
            import
            character(kind=c_char), intent(in) :: line(*)
            integer(c_size_t), value :: length
            integer(c_int) :: c_parse
        end function
        function c_format(buffer, size, version, code, phrase) bind(c, name='httpstatus_format')
            import
            type(c_ptr), value :: buffer
            integer(c_size_t), value :: size
            character(kind=c_char), intent(in) :: version(*)
            integer(c_int), value :: code
            character(kind=c_char), intent(in), optional :: phrase(*)  ! absent is NULL
            integer(c_int) :: c_format
        end function
        pure function c_name(status) bind(c, name='httpstatus_name')
            import
            type(c_ptr), value :: status
            type(c_ptr) :: c_name
        end function
        pure function c_phrase(status) bind(c, name='httpstatus_phrase')
            import
            type(c_ptr), value :: status
            type(c_ptr) :: c_phrase
        end function
        pure function c_line(status) bind(c, name='httpstatus_line')
            import
            type(c_ptr), value :: status
            type(c_ptr) :: c_line
        end function
        pure function c_description(status) bind(c, name='httpstatus_description')
            import
            type(c_ptr), value :: status
            type(c_ptr) :: c_description
        end function
        pure function c_owner(status) bind(c, name='httpstatus_owner')
            import
            type(c_ptr), value :: status
            type(c_ptr) :: c_owner
        end function
        pure function c_reference(status) bind(c, name='httpstatus_reference')
            import
            type(c_ptr), value :: status
            type(c_ptr) :: c_reference
        end function
        pure function c_url(status) bind(c, name='httpstatus_url')
            import
            type(c_ptr), value :: status
            type(c_ptr) :: c_url
        end function
        pure function c_alias(status, number) bind(c, name='httpstatus_alias')
            import
            type(c_ptr), value :: status
            integer(c_int), value :: number
            type(c_ptr) :: c_alias
        end function
        pure function c_user(status, number) bind(c, name='httpstatus_user')
            import
            type(c_ptr), value :: status
            integer(c_int), value :: number
            type(c_ptr) :: c_user
        end function
        pure function c_traits(status) bind(c, name='httpstatus_traits')
            import
            type(c_ptr), value :: status
            integer(c_int) :: c_traits
        end function
        pure function c_trait_name(number) bind(c, name='httpstatus_trait_name')
            import
            integer(c_int), value :: number
            type(c_ptr) :: c_trait_name
        end function
        pure function c_advice(status, number) bind(c, name='httpstatus_advice')
            import
            type(c_ptr), value :: status
            integer(c_int), value :: number
            type(c_ptr) :: c_advice
        end function
        pure function c_reason(number) bind(c, name='httpstatus_reason')
            import
            integer(c_int), value :: number
            type(c_ptr) :: c_reason
        end function
        pure function c_code_traits(number) bind(c, name='httpstatus_code_traits')
            import
            integer(c_int), value :: number
            integer(c_int) :: c_code_traits
        end function
        pure function c_class_name(number) bind(c, name='httpstatus_class_name')
            import
            integer(c_int), value :: number
            type(c_ptr) :: c_class_name
        end function
        pure function c_strlen(text) bind(c, name='strlen')
            import
            type(c_ptr), value :: text
            integer(c_size_t) :: c_strlen
        end function
    end interface

    procedure(status_of_number), bind(c, name='httpstatus_from_code') :: c_from_code
    procedure(status_of_number), bind(c, name='httpstatus_treat_as') :: c_treat_as
    procedure(status_of_number), bind(c, name='httpstatus_at') :: c_at
    procedure(text_of_status), bind(c, name='httpstatus_next_meaning') :: c_next_meaning
    procedure(number_of_status), bind(c, name='httpstatus_code') :: c_code
    procedure(item_of_status), bind(c, name='httpstatus_field') :: c_field
    procedure(item_number_of_status), bind(c, name='httpstatus_field_level') :: c_field_level
    procedure(item_of_status), bind(c, name='httpstatus_field_condition') :: c_field_condition
    procedure(text_of_number), bind(c, name='httpstatus_level_name') :: c_level_name
    procedure(item_of_status), bind(c, name='httpstatus_related') :: c_related
    procedure(number_of_number), bind(c, name='httpstatus_class') :: c_class

contains

    ! A text has the length that an expression gives and not a deferred one, which gfortran keeps in a static variable: of two
    ! threads, one would get the length of the other's text.

    pure integer(c_size_t) function length(c)
        type(c_ptr), intent(in) :: c

        length = 0
        if (c_associated(c)) length = c_strlen(c)
    end function

    ! That of a text of a status; number is the index of an item, counted as in C, or a role.
    pure integer(c_size_t) function length_of(self, attribute, number)
        class(status), intent(in) :: self
        character(*), intent(in) :: attribute
        integer, intent(in), optional :: number

        length_of = 0
        select case (attribute)
        case ('name')
            length_of = length(c_name(self%c))
        case ('phrase')
            length_of = length(c_phrase(self%c))
        case ('line')
            length_of = length(c_line(self%c))
        case ('description')
            length_of = length(c_description(self%c))
        case ('owner')
            length_of = length(c_owner(self%c))
        case ('reference')
            length_of = length(c_reference(self%c))
        case ('url')
            length_of = length(c_url(self%c))
        case ('alias')
            length_of = length(c_alias(self%c, number))
        case ('user')
            length_of = length(c_user(self%c, number))
        case ('advice')
            length_of = length(c_advice(self%c, number))
        case ('trait')
            length_of = length(c_trait_name(nth_trait(c_traits(self%c), number)))
        end select
    end function

    ! A copy of a C string into a text of its length.
    subroutine copy(c, text)
        type(c_ptr), intent(in) :: c
        character(*), intent(out) :: text
        character(kind=c_char), pointer :: chars(:)
        integer :: i

        if (len(text) == 0) return
        call c_f_pointer(c, chars, [len(text)])
        do i = 1, len(text)
            text(i:i) = chars(i)
        end do
    end subroutine

    ! The same for a text that has to be allocated.
    subroutine copy_new(c, text)
        type(c_ptr), intent(in) :: c
        character(:), allocatable, intent(out) :: text

        allocate (character(length(c)) :: text)
        call copy(c, text)
    end subroutine

    ! Such a text would end there for C.
    logical function has_nul(text)
        character(*), intent(in) :: text

        has_nul = index(text, c_null_char) > 0
    end function

    type(status) function from_code(code)
        integer, intent(in) :: code

        from_code = status(c_from_code(code))
    end function

    type(status) function from_owner(owner, code)
        character(*), intent(in) :: owner
        integer, intent(in) :: code

        from_owner = status(c_from_owner_n(owner, len(owner, c_size_t), code))
    end function

    ! By a name, a phrase or an alias, however it is spelled.
    type(status) function from_name(name)
        character(*), intent(in) :: name

        from_name = status(c_from_name_n(name, len(name, c_size_t)))
    end function

    ! By the code of a status line.
    type(status) function from_line(line)
        character(*), intent(in) :: line

        from_line = from_code(parse(line))
    end function

    ! The code of a status line, known or not; 0 if it is none.
    integer function parse(line)
        character(*), intent(in) :: line

        parse = c_parse(line, len(line, c_size_t))
    end function

    ! The registered status that a recipient treats a code as, known or not.
    type(status) function treat_as(code)
        integer, intent(in) :: code

        treat_as = status(c_treat_as(code))
    end function

    ! All meanings of all codes.
    function all_statuses()
        type(status), allocatable :: all_statuses(:)
        integer :: i

        all_statuses = [(status(c_at(i - 1)), i = 1, c_count())]
    end function

    ! All meanings of a code, the preferred one first.
    function meanings(code)
        integer, intent(in) :: code
        type(status), allocatable :: meanings(:)
        type(status) :: meaning

        allocate (meanings(0))
        meaning = from_code(code)
        do while (meaning%found())
            meanings = [meanings, meaning]
            meaning = status(c_next_meaning(meaning%c))
        end do
    end function

    pure integer(c_size_t) function reason_length(code)
        integer, intent(in) :: code

        reason_length = length(c_reason(code))
    end function

    function reason(code)
        integer, intent(in) :: code
        character(reason_length(code)) :: reason

        call copy(c_reason(code), reason)
    end function

    pure integer(c_size_t) function code_trait_length(code, i)
        integer, intent(in) :: code, i

        code_trait_length = length(c_trait_name(nth_trait(c_code_traits(code), i)))
    end function

    ! A trait of a received code, known or not. Vendors' meanings do not count.
    function code_trait(code, i)
        integer, intent(in) :: code, i
        character(code_trait_length(code, i)) :: code_trait

        call copy(c_trait_name(nth_trait(c_code_traits(code), i)), code_trait)
    end function

    ! 1 to 5, or 0 outside 100 to 599.
    integer function class_of(code)
        integer, intent(in) :: code

        class_of = c_class(code)
    end function

    pure integer(c_size_t) function class_name_length(status_class)
        integer, intent(in) :: status_class

        class_name_length = length(c_class_name(status_class))
    end function

    ! 'Client Error' for 4.
    function class_name(status_class)
        integer, intent(in) :: status_class
        character(class_name_length(status_class)) :: class_name

        call copy(c_class_name(status_class), class_name)
    end function

    ! A line with the phrase of the code or with another; '' if the library refuses to make one.
    subroutine status_line(line, version, code, phrase)
        character(:), allocatable, intent(out) :: line
        character(*), intent(in) :: version
        integer, intent(in) :: code
        character(*), intent(in), optional :: phrase
        character(kind=c_char), allocatable, target :: buffer(:)
        character(:), allocatable :: c_phrase  ! not allocated is absent
        integer :: length, i

        line = ''
        if (has_nul(version)) return
        if (present(phrase)) then
            if (has_nul(phrase)) return
            c_phrase = phrase // c_null_char
        end if
        length = c_format(c_null_ptr, 0_c_size_t, version // c_null_char, code, c_phrase)
        if (length < 0) return
        allocate (buffer(length + 1))
        length = c_format(c_loc(buffer), size(buffer, kind=c_size_t), version // c_null_char, code, c_phrase)
        line = repeat(' ', length)
        do i = 1, length
            line(i:i) = buffer(i)
        end do
    end subroutine

    logical function found(self)
        class(status), intent(in) :: self

        found = c_associated(self%c)
    end function

    logical function same(self, other)
        class(status), intent(in) :: self, other

        same = self%found() .eqv. other%found()
        if (self%found() .and. other%found()) same = c_associated(self%c, other%c)
    end function

    integer function code(self)
        class(status), intent(in) :: self

        code = c_code(self%c)
    end function

    function name(self)
        class(status), intent(in) :: self
        character(length_of(self, 'name')) :: name

        call copy(c_name(self%c), name)
    end function

    function phrase(self)
        class(status), intent(in) :: self
        character(length_of(self, 'phrase')) :: phrase

        call copy(c_phrase(self%c), phrase)
    end function

    function line(self)
        class(status), intent(in) :: self
        character(length_of(self, 'line')) :: line

        call copy(c_line(self%c), line)
    end function

    function description(self)
        class(status), intent(in) :: self
        character(length_of(self, 'description')) :: description

        call copy(c_description(self%c), description)
    end function

    function owner(self)
        class(status), intent(in) :: self
        character(length_of(self, 'owner')) :: owner

        call copy(c_owner(self%c), owner)
    end function

    function reference(self)
        class(status), intent(in) :: self
        character(length_of(self, 'reference')) :: reference

        call copy(c_reference(self%c), reference)
    end function

    function url(self)
        class(status), intent(in) :: self
        character(length_of(self, 'url')) :: url

        call copy(c_url(self%c), url)
    end function

    function alias(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i
        character(length_of(self, 'alias', i - 1)) :: alias

        call copy(c_alias(self%c, i - 1), alias)
    end function

    function user(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i
        character(length_of(self, 'user', i - 1)) :: user

        call copy(c_user(self%c, i - 1), user)
    end function

    type(header_field) function field(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i

        call copy_new(c_field(self%c, i - 1), field%name)
        call copy_new(c_level_name(c_field_level(self%c, i - 1)), field%level)
        call copy_new(c_field_condition(self%c, i - 1), field%condition)
    end function

    ! The i-th of the traits, 0 past the last one.
    pure integer function nth_trait(traits, i)
        integer, intent(in) :: traits, i
        integer :: bit, seen

        nth_trait = 0
        seen = 0
        do bit = 0, 30
            if (.not. btest(traits, bit)) cycle
            seen = seen + 1
            if (seen == i) nth_trait = shiftl(1, bit)
        end do
    end function

    function trait(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i
        character(length_of(self, 'trait', i)) :: trait

        call copy(c_trait_name(nth_trait(c_traits(self%c), i)), trait)
    end function

    logical function has(self, name)
        class(status), intent(in) :: self
        character(*), intent(in) :: name
        integer :: i

        has = .false.
        i = 1
        do while (self%trait(i) /= '' .and. .not. has)
            has = self%trait(i) == name
            i = i + 1
        end do
    end function

    pure integer function role_number(role)
        character(*), intent(in) :: role

        role_number = findloc(roles, role, 1)
    end function

    function advice(self, role)
        class(status), intent(in) :: self
        character(*), intent(in) :: role
        character(length_of(self, 'advice', role_number(role))) :: advice

        call copy(c_advice(self%c, role_number(role)), advice)
    end function

    type(status) function related(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i

        related = status(c_related(self%c, i - 1))
    end function
end module
