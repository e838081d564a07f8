! libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT
!
! What is not there is a status that is not found(), or '' for a text: the library has no empty ones. A code is a default integer,
! as in C: one of another kind does not compile. Lists are read by index, from 1 until '', until a
! field with the name '', or until a status that is not found().
module httpstatus
    use, intrinsic :: iso_c_binding
    implicit none
    private
    public :: from_code, from_owner, from_name, from_line, parse, treat_as, all_statuses, meanings
    public :: reason, code_trait, class_name, status_line

    ! 1, 2 and 3 in C.
    character(8), parameter :: roles(*) = [character(8) :: 'server', 'client', 'operator']

    ! A header field that the sender must, should, may or must not send.
    type, public :: header_field
        character(:), allocatable :: name, level  ! 'MUST NOT'
        character(:), allocatable :: condition    ! '' if the level always holds
    end type

    ! One meaning of one code.
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
        function c_strlen(text) bind(c, name='strlen')
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
    procedure(text_of_status), bind(c, name='httpstatus_name') :: c_name
    procedure(text_of_status), bind(c, name='httpstatus_phrase') :: c_phrase
    procedure(text_of_status), bind(c, name='httpstatus_line') :: c_line
    procedure(text_of_status), bind(c, name='httpstatus_description') :: c_description
    procedure(text_of_status), bind(c, name='httpstatus_owner') :: c_owner
    procedure(text_of_status), bind(c, name='httpstatus_reference') :: c_reference
    procedure(text_of_status), bind(c, name='httpstatus_url') :: c_url
    procedure(item_of_status), bind(c, name='httpstatus_alias') :: c_alias
    procedure(item_of_status), bind(c, name='httpstatus_user') :: c_user
    procedure(item_of_status), bind(c, name='httpstatus_field') :: c_field
    procedure(item_number_of_status), bind(c, name='httpstatus_field_level') :: c_field_level
    procedure(item_of_status), bind(c, name='httpstatus_field_condition') :: c_field_condition
    procedure(text_of_number), bind(c, name='httpstatus_level_name') :: c_level_name
    procedure(number_of_status), bind(c, name='httpstatus_traits') :: c_traits
    procedure(text_of_number), bind(c, name='httpstatus_trait_name') :: c_trait_name
    procedure(item_of_status), bind(c, name='httpstatus_advice') :: c_advice
    procedure(item_of_status), bind(c, name='httpstatus_related') :: c_related
    procedure(text_of_number), bind(c, name='httpstatus_reason') :: c_reason
    procedure(number_of_number), bind(c, name='httpstatus_code_traits') :: c_code_traits
    procedure(number_of_number), bind(c, name='httpstatus_class') :: c_class
    procedure(text_of_number), bind(c, name='httpstatus_class_name') :: c_class_name

contains

    ! A copy of a C string, '' for NULL.
    function text(c)
        type(c_ptr), intent(in) :: c
        character(:), allocatable :: text
        character(kind=c_char), pointer :: chars(:)
        integer :: i

        text = ''
        if (.not. c_associated(c)) return
        call c_f_pointer(c, chars, [c_strlen(c)])
        text = repeat(' ', size(chars))
        do i = 1, size(chars)
            text(i:i) = chars(i)
        end do
    end function

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

    function reason(code)
        integer, intent(in) :: code
        character(:), allocatable :: reason

        reason = text(c_reason(code))
    end function

    ! A trait of a received code, known or not. Vendors' meanings do not count.
    function code_trait(code, i)
        integer, intent(in) :: code, i
        character(:), allocatable :: code_trait

        code_trait = trait_name(c_code_traits(code), i)
    end function

    ! 'Client Error' for 400 to 499.
    function class_name(code)
        integer, intent(in) :: code
        character(:), allocatable :: class_name

        class_name = text(c_class_name(c_class(code)))
    end function

    ! With the phrase of the code or with another; '' if the library refuses to make one.
    function status_line(version, code, phrase)
        character(*), intent(in) :: version
        integer, intent(in) :: code
        character(*), intent(in), optional :: phrase
        character(:), allocatable :: status_line
        character(kind=c_char), allocatable, target :: buffer(:)
        character(:), allocatable :: c_phrase  ! not allocated is absent
        integer :: length

        status_line = ''
        if (has_nul(version)) return
        if (present(phrase)) then
            if (has_nul(phrase)) return
            c_phrase = phrase // c_null_char
        end if
        length = c_format(c_null_ptr, 0_c_size_t, version // c_null_char, code, c_phrase)
        if (length < 0) return
        allocate (buffer(length + 1))
        length = c_format(c_loc(buffer), size(buffer, kind=c_size_t), version // c_null_char, code, c_phrase)
        status_line = text(c_loc(buffer))
    end function

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
        character(:), allocatable :: name

        name = text(c_name(self%c))
    end function

    function phrase(self)
        class(status), intent(in) :: self
        character(:), allocatable :: phrase

        phrase = text(c_phrase(self%c))
    end function

    function line(self)
        class(status), intent(in) :: self
        character(:), allocatable :: line

        line = text(c_line(self%c))
    end function

    function description(self)
        class(status), intent(in) :: self
        character(:), allocatable :: description

        description = text(c_description(self%c))
    end function

    function owner(self)
        class(status), intent(in) :: self
        character(:), allocatable :: owner

        owner = text(c_owner(self%c))
    end function

    function reference(self)
        class(status), intent(in) :: self
        character(:), allocatable :: reference

        reference = text(c_reference(self%c))
    end function

    function url(self)
        class(status), intent(in) :: self
        character(:), allocatable :: url

        url = text(c_url(self%c))
    end function

    function alias(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i
        character(:), allocatable :: alias

        alias = text(c_alias(self%c, i - 1))
    end function

    function user(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i
        character(:), allocatable :: user

        user = text(c_user(self%c, i - 1))
    end function

    type(header_field) function field(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i

        field%name = text(c_field(self%c, i - 1))
        field%level = text(c_level_name(c_field_level(self%c, i - 1)))
        field%condition = text(c_field_condition(self%c, i - 1))
    end function

    ! The name of the i-th of the traits, '' past the last one.
    function trait_name(traits, i)
        integer, intent(in) :: traits, i
        character(:), allocatable :: trait_name
        integer :: bit, seen

        trait_name = ''
        seen = 0
        do bit = 0, 30
            if (.not. btest(traits, bit)) cycle
            seen = seen + 1
            if (seen == i) trait_name = text(c_trait_name(shiftl(1, bit)))
        end do
    end function

    function trait(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i
        character(:), allocatable :: trait

        trait = trait_name(c_traits(self%c), i)
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

    function advice(self, role)
        class(status), intent(in) :: self
        character(*), intent(in) :: role
        character(:), allocatable :: advice

        advice = text(c_advice(self%c, findloc(roles, role, 1)))
    end function

    type(status) function related(self, i)
        class(status), intent(in) :: self
        integer, intent(in) :: i

        related = status(c_related(self%c, i - 1))
    end function
end module
