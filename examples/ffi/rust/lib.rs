//! libhttpstatus, the reference for HTTP status codes, as a safe interface. SPDX-License-Identifier: MIT
//!
//! What is not there is `None`. Codes are `i32`, as in C: a number that needs more does not compile.
//!
//! ```
//! assert_eq!(httpstatus::reason(404), Some("Not Found"));
//! ```

use std::ffi::{CStr, CString};
use std::os::raw::{c_char, c_int};
use std::hash::{Hash, Hasher};
use std::{fmt, ptr};

/// One meaning of one code. It exists only in the library, behind a reference that lives as long as that, and cannot be made:
///
/// ```compile_fail
/// httpstatus::Status { opaque: [] }.phrase();
/// ```
///
/// In another process, its code and owner find it.
#[repr(C)]
pub struct Status {
    opaque: [u8; 0],
}

/// A header field that the sender of a status must, should, may or must not send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    pub name: &'static str,
    /// "MUST", "SHOULD", "MAY" or "MUST NOT".
    pub level: &'static str,
    /// "if the content is a single part"; `None` if there is none.
    pub condition: Option<&'static str>,
}

/// Whom an advice is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Server = 1,
    Client = 2,
    Operator = 3,
}

type Handle = Option<&'static Status>; // has the layout of a pointer, None being NULL
type Text = *const c_char;

#[link(name = "httpstatus")]
extern "C" {
    fn httpstatus_from_code(code: c_int) -> Handle;
    fn httpstatus_from_owner_n(owner: Text, length: usize, code: c_int) -> Handle;
    fn httpstatus_from_name_n(name: Text, length: usize) -> Handle;
    fn httpstatus_treat_as(code: c_int) -> &'static Status;
    fn httpstatus_count() -> c_int;
    fn httpstatus_at(index: c_int) -> Handle;
    fn httpstatus_next_meaning(status: &Status) -> Handle;
    fn httpstatus_code(status: &Status) -> c_int;
    fn httpstatus_name(status: &Status) -> Text;
    fn httpstatus_phrase(status: &Status) -> Text;
    fn httpstatus_line(status: &Status) -> Text;
    fn httpstatus_description(status: &Status) -> Text;
    fn httpstatus_owner(status: &Status) -> Text;
    fn httpstatus_reference(status: &Status) -> Text;
    fn httpstatus_url(status: &Status) -> Text;
    fn httpstatus_alias(status: &Status, index: c_int) -> Text;
    fn httpstatus_user(status: &Status, index: c_int) -> Text;
    fn httpstatus_field(status: &Status, index: c_int) -> Text;
    fn httpstatus_field_level(status: &Status, index: c_int) -> c_int;
    fn httpstatus_field_condition(status: &Status, index: c_int) -> Text;
    fn httpstatus_level_name(level: c_int) -> Text;
    fn httpstatus_traits(status: &Status) -> c_int;
    fn httpstatus_trait_name(bit: c_int) -> Text;
    fn httpstatus_advice(status: &Status, role: c_int) -> Text;
    fn httpstatus_related(status: &Status, index: c_int) -> Handle;
    fn httpstatus_reason(code: c_int) -> Text;
    fn httpstatus_code_traits(code: c_int) -> c_int;
    fn httpstatus_class(code: c_int) -> c_int;
    fn httpstatus_class_name(class: c_int) -> Text;
    fn httpstatus_parse(line: Text, length: usize) -> c_int;
    fn httpstatus_format(buffer: *mut c_char, size: usize, version: Text, code: c_int, phrase: Text) -> c_int;
}

/// The library's strings are ASCII and are never freed.
fn text(c: Text) -> Option<&'static str> {
    if c.is_null() {
        return None;
    }
    unsafe { CStr::from_ptr(c) }.to_str().ok()
}

pub fn from_code(code: i32) -> Option<&'static Status> {
    unsafe { httpstatus_from_code(code) }
}

/// By a name, a phrase or an alias, however it is spelled.
pub fn from_name(name: &str) -> Option<&'static Status> {
    unsafe { httpstatus_from_name_n(name.as_ptr().cast(), name.len()) }
}

pub fn from_owner(owner: &str, code: i32) -> Option<&'static Status> {
    unsafe { httpstatus_from_owner_n(owner.as_ptr().cast(), owner.len(), code) }
}

/// By the code of a status line.
pub fn from_line(line: &[u8]) -> Option<&'static Status> {
    from_code(parse(line)?)
}

/// The code of a status line, known or not.
pub fn parse(line: &[u8]) -> Option<i32> {
    let code = unsafe { httpstatus_parse(line.as_ptr().cast(), line.len()) };
    Some(code).filter(|&code| code != 0)
}

/// The registered status that a recipient treats a code as, known or not.
pub fn treat_as(code: i32) -> &'static Status {
    unsafe { httpstatus_treat_as(code) }
}

/// All meanings of all codes.
pub fn all() -> impl Iterator<Item = &'static Status> {
    (0..unsafe { httpstatus_count() }).filter_map(|index| unsafe { httpstatus_at(index) })
}

/// All meanings of a code, the preferred one first.
pub fn meanings(code: i32) -> impl Iterator<Item = &'static Status> {
    std::iter::successors(from_code(code), |status| unsafe { httpstatus_next_meaning(status) })
}

pub fn reason(code: i32) -> Option<&'static str> {
    text(unsafe { httpstatus_reason(code) })
}

/// The traits of a received code, known or not. Vendors' meanings do not count.
pub fn code_traits(code: i32) -> impl Iterator<Item = &'static str> {
    trait_names(unsafe { httpstatus_code_traits(code) })
}

/// 1 to 5; `None` outside 100 to 599.
pub fn class_of(code: i32) -> Option<i32> {
    let class = unsafe { httpstatus_class(code) };
    Some(class).filter(|&class| class != 0)
}

/// "Client Error" for 4.
pub fn class_name(class: i32) -> Option<&'static str> {
    text(unsafe { httpstatus_class_name(class) })
}

/// A status line, by default with the phrase of the code; `None` if these are not the parts of one.
pub fn format(version: &str, code: i32, phrase: Option<&str>) -> Option<String> {
    let version = CString::new(version).ok()?;
    let phrase = phrase.map(CString::new).transpose().ok()?;
    let phrase = phrase.as_ref().map_or(ptr::null(), |phrase| phrase.as_ptr());
    let write = |buffer, size| unsafe { httpstatus_format(buffer, size, version.as_ptr(), code, phrase) };

    let length = usize::try_from(write(ptr::null_mut(), 0)).ok()?;
    let mut line = vec![0; length + 1];
    write(line.as_mut_ptr().cast(), line.len());
    line.truncate(length);
    String::from_utf8(line).ok()
}

/// All traits that the library knows, as bits with their names.
pub fn known_traits() -> impl Iterator<Item = (i32, &'static str)> {
    (0..31).map(|i| 1 << i).map_while(|bit| Some((bit, text(unsafe { httpstatus_trait_name(bit) })?)))
}

fn trait_names(bits: i32) -> impl Iterator<Item = &'static str> {
    known_traits().filter(move |(bit, _)| bits & bit != 0).map(|(_, name)| name)
}

type Getter = unsafe extern "C" fn(&Status, c_int) -> Text;

impl Status {
    fn get(&self, getter: unsafe extern "C" fn(&Status) -> Text) -> &'static str {
        text(unsafe { getter(self) }).unwrap_or_default()
    }

    fn list(&self, getter: Getter) -> impl Iterator<Item = &'static str> + '_ {
        (0..).map_while(move |index| text(unsafe { getter(self, index) }))
    }

    pub fn code(&self) -> i32 {
        unsafe { httpstatus_code(self) }
    }
    pub fn name(&self) -> &'static str {
        self.get(httpstatus_name)
    }
    pub fn phrase(&self) -> &'static str {
        self.get(httpstatus_phrase)
    }
    pub fn line(&self) -> &'static str {
        self.get(httpstatus_line)
    }
    pub fn description(&self) -> &'static str {
        self.get(httpstatus_description)
    }
    pub fn owner(&self) -> &'static str {
        self.get(httpstatus_owner)
    }
    pub fn reference(&self) -> &'static str {
        self.get(httpstatus_reference)
    }
    pub fn url(&self) -> &'static str {
        self.get(httpstatus_url)
    }
    pub fn aliases(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.list(httpstatus_alias)
    }
    pub fn users(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.list(httpstatus_user)
    }
    /// A field can be listed twice, with different levels and conditions.
    pub fn fields(&self) -> impl Iterator<Item = Field> + '_ {
        (0..).zip(self.list(httpstatus_field)).map(|(index, name)| Field {
            name,
            level: text(unsafe { httpstatus_level_name(httpstatus_field_level(self, index)) }).unwrap_or_default(),
            condition: text(unsafe { httpstatus_field_condition(self, index) }),
        })
    }
    pub fn traits(&self) -> impl Iterator<Item = &'static str> {
        trait_names(unsafe { httpstatus_traits(self) })
    }
    pub fn has(&self, name: &str) -> bool {
        self.traits().any(|known| known == name)
    }
    /// What to do about the status, for the author of a server or client, or for an operator.
    pub fn advice(&self, role: Role) -> Option<&'static str> {
        text(unsafe { httpstatus_advice(self, role as c_int) })
    }
    /// The statuses that are often confused with this one.
    pub fn related(&self) -> impl Iterator<Item = &'static Status> + '_ {
        (0..).map_while(|index| unsafe { httpstatus_related(self, index) })
    }
}

/// The same meaning is always at the same address.
impl PartialEq for Status {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

impl Eq for Status {}

impl Hash for Status {
    fn hash<H: Hasher>(&self, state: &mut H) {
        ptr::hash(self, state);
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.line())
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.line(), self.owner())
    }
}
