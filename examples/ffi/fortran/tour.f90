! What ../c/tour.c does, in Fortran. SPDX-License-Identifier: MIT
program tour
    use, intrinsic :: iso_fortran_env, only: int64, output_unit
    use httpstatus
    implicit none
    character(*), parameter :: cr_lf = achar(13) // achar(10), tab = achar(9)
    character(20) :: argument

    call get_command_argument(1, argument)
    if (command_argument_count() == 2 .and. argument == 'cost') then
        call get_command_argument(2, argument)
        call cost(argument)
    else
        call answer()
        call walk()
    end if

contains

    subroutine print(question, answer, if_none)
        character(*), intent(in) :: question, answer
        character(*), intent(in), optional :: if_none

        if (answer /= '') then
            write (output_unit, '(3a)') question, ': ', answer
        else if (present(if_none)) then
            write (output_unit, '(3a)') question, ': ', if_none
        else
            write (output_unit, '(2a)') question, ': none'
        end if
    end subroutine

    subroutine answer()
        type(status) :: not_found, found(6)
        character(:), allocatable :: line

        not_found = from_code(404)
        found = [from_name('Payload Too Large'), from_name('No Such Status'), from_line('HTTP/1.1 522 ' // cr_lf), &
                 from_line('HTTP/1.1 5222 ' // cr_lf), from_owner('nginx', 499), from_owner('nginx', 404)]

        call print('code 404', reason(404))
        call print('code 471', reason(471))
        call print('code -1', reason(-1))
        call print('name Payload Too Large', found(1)%line())
        call print('name No Such Status', found(2)%line())
        call print('line HTTP/1.1 522', found(3)%line())
        call print('line HTTP/1.1 5222', found(4)%line())
        call print('nginx 499', found(5)%phrase())
        call print('nginx 404', found(6)%phrase())
        call print('meanings of 420', list(meanings(420)))
        call print_fields(206)
        call print_fields(401)
        call print('404 cacheable', yes_or_no(not_found%has('cacheable')))
        call print('404 redirect', yes_or_no(not_found%has('redirect')))
        call print_treatment(199)
        call print_treatment(299)
        call print_treatment(520)
        call print_treatment(999)
        call print_advice(413)
        call print_advice(520)
        call print_related(401)
        call status_line(line, 'HTTP/1.1', 404)
        call print('format 404', line, if_none='refused')
        call status_line(line, 'HTTP/1.1', 404, 'Not' // cr_lf // 'Found')
        call print('format 404 Not\r\nFound', line, if_none='refused')
    end subroutine

    subroutine print_fields(code)
        integer, intent(in) :: code
        type(status) :: status_of_code
        type(header_field) :: field
        integer :: i

        status_of_code = from_code(code)
        i = 1
        field = status_of_code%field(i)
        do while (field%name /= '')
            call print('field of ' // decimal(code), &
                       trim(field%name // ' ' // field%level // ' ' // field%condition))
            i = i + 1
            field = status_of_code%field(i)
        end do
    end subroutine

    subroutine print_treatment(code)
        integer, intent(in) :: code
        type(status) :: treatment
        character(:), allocatable :: traits
        integer :: i

        treatment = treat_as(code)
        call print(decimal(code) // ' is treated as', treatment%line())
        traits = code_trait(code, 1)
        i = 2
        do while (code_trait(code, i) /= '')
            traits = traits // ',' // code_trait(code, i)
            i = i + 1
        end do
        call print('traits of a received ' // decimal(code), traits)
    end subroutine

    subroutine print_advice(code)
        integer, intent(in) :: code
        type(status) :: status_of_code

        status_of_code = from_code(code)
        call print(decimal(code) // ' for a server', status_of_code%advice('server'))
        call print(decimal(code) // ' for a client', status_of_code%advice('client'))
        call print(decimal(code) // ' for an operator', status_of_code%advice('operator'))
    end subroutine

    subroutine print_related(code)
        integer, intent(in) :: code
        type(status) :: status_of_code, related
        integer :: i

        status_of_code = from_code(code)
        i = 1
        related = status_of_code%related(i)
        do while (related%found())
            call print('related to ' // decimal(code), related%line())
            i = i + 1
            related = status_of_code%related(i)
        end do
    end subroutine

    function decimal(number)
        integer, intent(in) :: number
        character(:), allocatable :: decimal
        character(20) :: buffer

        write (buffer, '(i0)') number
        decimal = trim(buffer)
    end function

    function yes_or_no(truth)
        logical, intent(in) :: truth
        character(:), allocatable :: yes_or_no

        yes_or_no = trim(merge('yes', 'no ', truth))
    end function

    function list(statuses)
        type(status), intent(in) :: statuses(:)
        character(:), allocatable :: list
        integer :: i

        list = ''
        do i = 1, size(statuses)
            if (i > 1) list = list // ', '
            list = list // statuses(i)%phrase() // ' (' // statuses(i)%owner() // ')'
        end do
    end function

    subroutine walk()
        type(status), allocatable :: statuses(:)
        character(:), allocatable :: traits
        integer :: i, j

        statuses = all_statuses()
        do i = 1, size(statuses)
            traits = statuses(i)%trait(1)
            j = 2
            do while (statuses(i)%trait(j) /= '')
                traits = traits // ',' // statuses(i)%trait(j)
                j = j + 1
            end do
            write (output_unit, '(i0, *(a))') statuses(i)%code(), tab, statuses(i)%name(), tab, statuses(i)%phrase(), tab, &
                statuses(i)%owner(), tab, traits
        end do
    end subroutine

    subroutine cost(argument)
        character(*), intent(in) :: argument
        character(:), allocatable :: phrase
        integer(int64) :: calls, call, start, finish, rate

        read (argument, *) calls
        call system_clock(start, rate)
        do call = 1, calls
            phrase = reason(404)
        end do
        call system_clock(finish)
        write (output_unit, '(i0)') (finish - start) * (1000000000 / rate)
    end subroutine
end program
