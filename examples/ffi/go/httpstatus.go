// Package httpstatus binds libhttpstatus, the reference for HTTP status codes. SPDX-License-Identifier: MIT
//
// What is not there is nil, or "" for a string: the library has no empty ones.
package httpstatus

/*
#cgo pkg-config: httpstatus
#include <stdlib.h>
#include <httpstatus.h>

// A _GoString_ comes with its length and is not copied.
static const struct httpstatus *from_name(_GoString_ name)
{
	return httpstatus_from_name_n(_GoStringPtr(name), _GoStringLen(name));
}
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

// Status is one meaning of one code. All are read once: the same meaning is always the same pointer, which can be compared and be
// a key of a map. Another process gets a copy, of which FromOwner finds the original. Nobody may change them.
type Status struct {
	Code         int
	Name         string
	Phrase       string
	Line         string
	Description  string
	Owner        string
	Reference    string
	URL          string
	Aliases      []string
	Users        []string
	Fields       []Field  // a name can be there twice, with other levels and conditions
	Traits       []string // the names of what holds for the status
	Advices      map[string]string
	RelatedCodes []int
}

// Field is a header field that the sender of a status must, should, may or must not send.
type Field struct {
	Name      string
	Level     string // "MUST NOT"
	Condition string // "" if the level always holds
}

// ErrFormat says that no status line can be made of these parts.
var ErrFormat = errors.New("httpstatus: not the parts of a status line")

var roles = map[string]C.int{
	"server":   C.HTTPSTATUS_ROLE_SERVER,
	"client":   C.HTTPSTATUS_ROLE_CLIENT,
	"operator": C.HTTPSTATUS_ROLE_OPERATOR,
}

var (
	traits   = list(func(bit C.int) *C.char { return C.httpstatus_trait_name(1 << bit) })
	all      []*Status
	byHandle = map[*C.struct_httpstatus]*Status{}
	byCode   = map[int][]*Status{} // the preferred meaning first
)

func init() {
	for i := C.int(0); i < C.httpstatus_count(); i++ {
		status := read(C.httpstatus_at(i))
		all = append(all, status)
		byHandle[C.httpstatus_at(i)] = status
		byCode[status.Code] = append(byCode[status.Code], status)
	}
}

func read(c *C.struct_httpstatus) *Status {
	return &Status{
		Code:         int(C.httpstatus_code(c)),
		Name:         C.GoString(C.httpstatus_name(c)),
		Phrase:       C.GoString(C.httpstatus_phrase(c)),
		Line:         C.GoString(C.httpstatus_line(c)),
		Description:  C.GoString(C.httpstatus_description(c)),
		Owner:        C.GoString(C.httpstatus_owner(c)),
		Reference:    C.GoString(C.httpstatus_reference(c)),
		URL:          C.GoString(C.httpstatus_url(c)),
		Aliases:      list(func(i C.int) *C.char { return C.httpstatus_alias(c, i) }),
		Users:        list(func(i C.int) *C.char { return C.httpstatus_user(c, i) }),
		Fields:       readFields(c),
		Traits:       traitNames(C.httpstatus_traits(c)),
		Advices:      readAdvices(c),
		RelatedCodes: readRelated(c),
	}
}

func list(get func(i C.int) *C.char) (texts []string) {
	for i := C.int(0); get(i) != nil; i++ {
		texts = append(texts, C.GoString(get(i)))
	}
	return
}

func readFields(c *C.struct_httpstatus) (fields []Field) {
	for i := C.int(0); C.httpstatus_field(c, i) != nil; i++ {
		fields = append(fields, Field{
			Name:      C.GoString(C.httpstatus_field(c, i)),
			Level:     C.GoString(C.httpstatus_level_name(C.httpstatus_field_level(c, i))),
			Condition: C.GoString(C.httpstatus_field_condition(c, i)),
		})
	}
	return
}

func readAdvices(c *C.struct_httpstatus) map[string]string {
	advices := map[string]string{}
	for role, number := range roles {
		if advice := C.httpstatus_advice(c, number); advice != nil {
			advices[role] = C.GoString(advice)
		}
	}
	return advices
}

func readRelated(c *C.struct_httpstatus) (codes []int) {
	for i := C.int(0); C.httpstatus_related(c, i) != nil; i++ {
		codes = append(codes, int(C.httpstatus_code(C.httpstatus_related(c, i))))
	}
	return
}

func traitNames(bits C.int) (names []string) {
	for bit, name := range traits {
		if bits&(1<<bit) != 0 {
			names = append(names, name)
		}
	}
	return
}

// number makes a C int of a Go one, which has 64 bits. What does not fit becomes 0, which no code is.
func number(n int) C.int {
	if int(C.int(n)) != n {
		return 0
	}
	return C.int(n)
}

// FromCode finds the preferred meaning of a code.
func FromCode(code int) *Status {
	if meanings := byCode[code]; meanings != nil {
		return meanings[0]
	}
	return nil
}

// FromName finds the meaning that has a name, a phrase or an alias, however it is spelled.
func FromName(name string) *Status { return byHandle[C.from_name(name)] }

// FromLine finds the meaning of the code in a status line.
func FromLine(line string) *Status { return FromCode(int(C.parse(line))) }

// FromOwner finds what one owner means by a code.
func FromOwner(owner string, code int) *Status { return byHandle[C.from_owner(owner, number(code))] }

// TreatAs gives the registered status that a recipient treats a code as, known or not.
func TreatAs(code int) *Status { return byHandle[C.httpstatus_treat_as(number(code))] }

// Parse reads the code, known or not, from a status line.
func Parse(line string) (code int, ok bool) {
	code = int(C.parse(line))
	return code, code != 0
}

// All gives all meanings of all codes.
func All() []*Status { return append([]*Status(nil), all...) }

// Meanings gives all meanings of a code, the preferred one first.
func Meanings(code int) []*Status { return append([]*Status(nil), byCode[code]...) }

// String is the line: "404 Not Found".
func (s *Status) String() string { return s.Line }

// Has says whether a trait, by its name, holds for the status.
func (s *Status) Has(name string) bool {
	for _, trait := range s.Traits {
		if trait == name {
			return true
		}
	}
	return false
}

// Advice says what to do about the status, for the author of a "server" or "client", or for an
// "operator".
func (s *Status) Advice(role string) string { return s.Advices[role] }

// Related gives the statuses that are often confused with this one.
func (s *Status) Related() (related []*Status) {
	for _, code := range s.RelatedCodes {
		related = append(related, FromCode(code))
	}
	return
}

// Reason is the phrase of a code, "" if it is not known.
func Reason(code int) string {
	if meanings := byCode[code]; meanings != nil {
		return meanings[0].Phrase
	}
	return ""
}

// CodeTraits gives the names of what holds for a received code, known or not. Vendors' meanings do
// not count.
func CodeTraits(code int) []string { return traitNames(C.httpstatus_code_traits(number(code))) }

// ClassOf is 1 to 5, or 0 outside 100 to 599.
func ClassOf(code int) int { return int(C.httpstatus_class(number(code))) }

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
