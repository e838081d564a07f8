// Package httpstatus binds libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT
//
// What is not there is the false of "value, ok", or "" for a string: the library has no empty ones.
package httpstatus

/*
#cgo pkg-config: httpstatus
#include <stdlib.h>
#include <httpstatus.h>

// A _GoString_ comes with its length and is not copied.
static const struct httpstatus *from_name(_GoString_ name) { return httpstatus_from_name_n(_GoStringPtr(name), _GoStringLen(name)); }
static const struct httpstatus *from_owner(_GoString_ owner, int code)
{
	return httpstatus_from_owner_n(_GoStringPtr(owner), _GoStringLen(owner), code);
}
static int parse(_GoString_ line) { return httpstatus_parse(_GoStringPtr(line), _GoStringLen(line)); }
*/
import "C"

import (
	"errors"
	"strings"
	"unsafe"
)

// Status is one meaning of one code. Equal ones are ==.
type Status struct{ c *C.struct_httpstatus }

// Field is a header field that the sender of a status must, should, may or must not send.
type Field struct {
	Name      string
	Level     string // "MUST NOT"
	Condition string // "" if the level always holds
}

// ErrFormat says that no status line can be made of these parts.
var ErrFormat = errors.New("httpstatus: not the parts of a status line")

type trait struct {
	bit  C.int
	name string
}

var traits = func() (known []trait) {
	for bit := C.int(1); C.httpstatus_trait_name(bit) != nil; bit <<= 1 {
		known = append(known, trait{bit, C.GoString(C.httpstatus_trait_name(bit))})
	}
	return
}()

var roles = map[string]C.int{
	"server":   C.HTTPSTATUS_ROLE_SERVER,
	"client":   C.HTTPSTATUS_ROLE_CLIENT,
	"operator": C.HTTPSTATUS_ROLE_OPERATOR,
}

// number makes a C int of a Go one, which has 64 bits. What does not fit becomes 0, which no code is.
func number(n int) C.int {
	if int(C.int(n)) != n {
		return 0
	}
	return C.int(n)
}

func found(c *C.struct_httpstatus) (Status, bool) { return Status{c}, c != nil }

// FromCode finds the preferred meaning of a code.
func FromCode(code int) (Status, bool) { return found(C.httpstatus_from_code(number(code))) }

// FromName finds the meaning that has a name, a phrase or an alias, however it is spelled.
func FromName(name string) (Status, bool) { return found(C.from_name(name)) }

// FromLine finds the meaning of the code in a status line.
func FromLine(line string) (Status, bool) { return found(C.httpstatus_from_code(C.parse(line))) }

// FromOwner finds what one owner means by a code.
func FromOwner(owner string, code int) (Status, bool) {
	return found(C.from_owner(owner, number(code)))
}

// TreatAs gives the registered status that a recipient treats a code as, known or not.
func TreatAs(code int) Status { return Status{C.httpstatus_treat_as(number(code))} }

// Parse reads the code, known or not, from a status line.
func Parse(line string) (code int, ok bool) {
	code = int(C.parse(line))
	return code, code != 0
}

// All gives all meanings of all codes.
func All() (all []Status) {
	for i := C.int(0); i < C.httpstatus_count(); i++ {
		all = append(all, Status{C.httpstatus_at(i)})
	}
	return
}

// Meanings gives all meanings of a code, the preferred one first.
func Meanings(code int) (meanings []Status) {
	for c := C.httpstatus_from_code(number(code)); c != nil; c = C.httpstatus_next_meaning(c) {
		meanings = append(meanings, Status{c})
	}
	return
}

func (s Status) Code() int           { return int(C.httpstatus_code(s.c)) }
func (s Status) Name() string        { return C.GoString(C.httpstatus_name(s.c)) }
func (s Status) Phrase() string      { return C.GoString(C.httpstatus_phrase(s.c)) }
func (s Status) Line() string        { return C.GoString(C.httpstatus_line(s.c)) }
func (s Status) Description() string { return C.GoString(C.httpstatus_description(s.c)) }
func (s Status) Owner() string       { return C.GoString(C.httpstatus_owner(s.c)) }
func (s Status) Reference() string   { return C.GoString(C.httpstatus_reference(s.c)) }
func (s Status) URL() string         { return C.GoString(C.httpstatus_url(s.c)) }
func (s Status) String() string      { return s.Line() }

func list(get func(i C.int) *C.char) (texts []string) {
	for i := C.int(0); get(i) != nil; i++ {
		texts = append(texts, C.GoString(get(i)))
	}
	return
}

func (s Status) Aliases() []string {
	return list(func(i C.int) *C.char { return C.httpstatus_alias(s.c, i) })
}

func (s Status) Users() []string {
	return list(func(i C.int) *C.char { return C.httpstatus_user(s.c, i) })
}

// Fields returns the header fields. A name can be there twice, with other levels and conditions.
func (s Status) Fields() (fields []Field) {
	for i := C.int(0); C.httpstatus_field(s.c, i) != nil; i++ {
		fields = append(fields, Field{
			Name:      C.GoString(C.httpstatus_field(s.c, i)),
			Level:     C.GoString(C.httpstatus_level_name(C.httpstatus_field_level(s.c, i))),
			Condition: C.GoString(C.httpstatus_field_condition(s.c, i)),
		})
	}
	return
}

func traitNames(bits C.int) (names []string) {
	for _, trait := range traits {
		if bits&trait.bit != 0 {
			names = append(names, trait.name)
		}
	}
	return
}

// Traits gives the names of what holds for the status.
func (s Status) Traits() []string { return traitNames(C.httpstatus_traits(s.c)) }

// Has says whether a trait, by its name, holds for the status.
func (s Status) Has(name string) bool {
	for _, trait := range s.Traits() {
		if trait == name {
			return true
		}
	}
	return false
}

// Advice says what to do about the status, for the author of a "server" or "client", or for an
// "operator".
func (s Status) Advice(role string) string {
	return C.GoString(C.httpstatus_advice(s.c, roles[role]))
}

// Related gives the statuses that are often confused with this one.
func (s Status) Related() (related []Status) {
	for i := C.int(0); C.httpstatus_related(s.c, i) != nil; i++ {
		related = append(related, Status{C.httpstatus_related(s.c, i)})
	}
	return
}

// Reason is the phrase of a code, "" if it is not known.
func Reason(code int) string { return C.GoString(C.httpstatus_reason(number(code))) }

// CodeTraits gives the names of what holds for a received code, known or not. Vendors' meanings do
// not count.
func CodeTraits(code int) []string { return traitNames(C.httpstatus_code_traits(number(code))) }

// Class is the first digit of a code in 100 to 599, else 0.
func Class(code int) int { return int(C.httpstatus_class(number(code))) }

// ClassName is "Client Error" for 4, "" for what is no class.
func ClassName(class int) string { return C.GoString(C.httpstatus_class_name(number(class))) }

// Format makes a status line with the phrase of the code.
func Format(version string, code int) (string, error) { return format(version, code, nil) }

// FormatPhrase makes a status line with another phrase.
func FormatPhrase(version string, code int, phrase string) (string, error) {
	if strings.ContainsRune(phrase, 0) {
		return "", ErrFormat
	}
	cPhrase := C.CString(phrase)
	defer C.free(unsafe.Pointer(cPhrase))
	return format(version, code, cPhrase)
}

func format(version string, code int, phrase *C.char) (string, error) {
	if strings.ContainsRune(version, 0) {
		return "", ErrFormat
	}
	cVersion := C.CString(version)
	defer C.free(unsafe.Pointer(cVersion))
	length := C.httpstatus_format(nil, 0, cVersion, number(code), phrase)
	if length < 0 {
		return "", ErrFormat
	}
	line := make([]byte, int(length)+1)
	C.httpstatus_format((*C.char)(unsafe.Pointer(&line[0])), C.size_t(len(line)), cVersion, number(code), phrase)
	return string(line[:length]), nil
}
