! What a status survives, in Fortran; ../robust.txt is what this prints. SPDX-License-Identifier: MIT
program robust
    use, intrinsic :: iso_fortran_env, only: input_unit, output_unit
    use httpstatus
    implicit none

    if (command_argument_count() == 1) then
        call write_all()
        stop
    end if
    call print_good('read by another process', read_all())
    call print('printed', line_of(from_code(404)), 'none')
    call print_good('found in a map', found_in_map())
    call print_good('loaded twice', loaded_twice())
    call print('made wrongly', phrase_of(status()), 'no phrase')
    call print('class 4', class_name(class_of(404)), 'none')
    call print('class 404', class_name(404), 'none')
    call print_good('four threads', four_threads())

contains

    subroutine print(question, answer, if_none)
        character(*), intent(in) :: question, answer, if_none

        if (answer /= '') then
            write (output_unit, '(3a)') question, ': ', answer
        else
            write (output_unit, '(3a)') question, ': ', if_none
        end if
    end subroutine

    subroutine print_good(question, good)
        character(*), intent(in) :: question
        integer, intent(in) :: good
        character(12) :: number

        write (number, '(i0)') good
        if (good == size(all_statuses())) number = 'all'
        call print(question, trim(number), 'none')
    end subroutine

    function line_of(self)
        type(status), intent(in) :: self
        character(:), allocatable :: line_of

        line_of = self%line()
    end function

    function phrase_of(self)
        type(status), intent(in) :: self
        character(:), allocatable :: phrase_of

        phrase_of = self%phrase()
    end function

    ! An address never leaves its process; code and owner do.
    subroutine write_all()
        type(status), allocatable :: all(:)
        integer :: i

        all = all_statuses()
        do i = 1, size(all)
            write (output_unit, '(i3, 1x, a)') all(i)%code(), all(i)%owner()
        end do
    end subroutine

    integer function read_all() result(good)
        type(status), allocatable :: all(:)
        character(80) :: owner
        integer :: i, code

        good = 0
        all = all_statuses()
        do i = 1, size(all)
            read (input_unit, '(i3, 1x, a)') code, owner
            if (all(i) == from_owner(trim(owner), code)) good = good + 1
        end do
    end function

    ! Fortran has no maps, but arrays with an index.
    integer function found_in_map() result(good)
        type(status), allocatable :: all(:), found
        integer :: i, j

        good = 0
        all = all_statuses()
        do i = 1, size(all)
            found = from_owner(all(i)%owner(), all(i)%code())
            good = good + count([(all(j) == found, j = 1, size(all))])
        end do
    end function

    ! A module is in a program once; the walk can be repeated.
    integer function loaded_twice() result(good)
        type(status), allocatable :: one(:), other(:)
        integer :: i

        one = all_statuses()
        other = all_statuses()
        good = count([(one(i) == other(i), i = 1, size(one))])
    end function

    integer function four_threads() result(good)
        integer :: i

        good = 0
        !$omp parallel do num_threads(4) reduction(+:good)
        do i = 1, 4
            good = good + found_in_map()
        end do
        good = good / 4
    end function
end program
