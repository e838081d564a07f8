-- httpstatus.lua - libhttpstatus for LuaJIT. SPDX-License-Identifier: MIT
--
-- A status, one meaning of one code, is the library's own handle, equal to itself, with these fields: code, name, phrase, line,
-- description, owner, reference, url; the lists aliases, users, fields; related, a list of the
-- statuses that are often confused with it; and traits, a list of names in which each name is also
-- a key: status.traits.cacheable is true or nil.
--
-- It has these methods:
--     status:has 'cacheable'     true or false
--     status:advice 'client'     what to do about it, or nil; also for 'server' and 'operator'
--
-- In fields are the header fields that the sender must, should, may or must not send, each a table:
--     { name = 'Retry-After', level = 'SHOULD', condition = 'if the condition is temporary' }
-- The condition is nil if the level always holds. A name can be there twice, with other levels and
-- conditions.
local ffi = require 'ffi'

local declarations, why = io.open '/usr/share/libhttpstatus/httpstatus.cdef'
if not declarations then
    error(why .. '; on Debian: apt install libhttpstatus-dev', 0)
end
ffi.cdef(declarations:read '*a')
declarations:close()

local loaded, library = pcall(ffi.load, 'libhttpstatus.so.1')
if not loaded then
    error(library .. '; on Debian: apt install libhttpstatus1', 0)
end

-- NULL equals nil, but is true where nil is false.
local function some(handle)
    return handle ~= nil and handle or nil
end

local function text(chars)
    return chars ~= nil and ffi.string(chars) or nil
end

-- 0, which is true, is no code.
local function some_code(number)
    return number ~= 0 and number or nil
end

-- LuaJIT cuts what does not fit an int, and 404.5 to 404; 0 is no code.
local function int(number)
    return number % 1 == 0 and number >= -2^31 and number < 2^31 and number or 0
end

-- A NUL would end it. In its place a line feed is refused just the same.
local function c_string(value)
    return value and value:gsub('%z', '\n') or nil
end

local trait_names = {}
do
    local trait = 1
    while library.httpstatus_trait_name(trait) ~= nil do
        trait_names[#trait_names + 1] = text(library.httpstatus_trait_name(trait))
        trait = trait * 2
    end
end

local function trait_list(bits)
    local traits = {}
    for i, name in ipairs(trait_names) do
        if bit.band(bits, bit.lshift(1, i - 1)) ~= 0 then
            traits[#traits + 1] = name
            traits[name] = true
        end
    end
    return traits
end

local function text_reader(get)
    return function(status) return text(get(status)) end
end

local function list_reader(get, convert)
    return function(status)
        local list = {}
        while get(status, #list) ~= nil do list[#list + 1] = convert(get(status, #list)) end
        return list
    end
end

local readers = {
    code = function(status) return library.httpstatus_code(status) end,
    name = text_reader(library.httpstatus_name),
    phrase = text_reader(library.httpstatus_phrase),
    line = text_reader(library.httpstatus_line),
    description = text_reader(library.httpstatus_description),
    owner = text_reader(library.httpstatus_owner),
    reference = text_reader(library.httpstatus_reference),
    url = text_reader(library.httpstatus_url),
    aliases = list_reader(library.httpstatus_alias, text),
    users = list_reader(library.httpstatus_user, text),
    related = list_reader(library.httpstatus_related, some),
    traits = function(status) return trait_list(library.httpstatus_traits(status)) end,
}

function readers.fields(status)
    local fields = {}
    for i, name in ipairs(list_reader(library.httpstatus_field, text)(status)) do
        fields[i] = {
            name = name,
            level = text(library.httpstatus_level_name(library.httpstatus_field_level(status, i - 1))),
            condition = text(library.httpstatus_field_condition(status, i - 1)),
        }
    end
    return fields
end

local roles = {
    server = library.HTTPSTATUS_ROLE_SERVER,
    client = library.HTTPSTATUS_ROLE_CLIENT,
    operator = library.HTTPSTATUS_ROLE_OPERATOR,
}

local methods = {}

function methods.has(status, trait)
    return status.traits[trait] == true
end

function methods.advice(status, role)
    return text(library.httpstatus_advice(status, roles[role] or 0))
end

ffi.metatype('struct httpstatus', {
    __index = function(status, field)
        local read = readers[field]
        return methods[field] or read and read(status)
    end,
})

local httpstatus = {}

-- The preferred meaning of a code, or nil.
function httpstatus.from_code(code)
    return some(library.httpstatus_from_code(int(code)))
end

-- What one owner, 'nginx', means by a code, or nil.
function httpstatus.from_owner(owner, code)
    return some(library.httpstatus_from_owner_n(owner, #owner, int(code)))
end

-- The meaning that has a name, a phrase or an alias, in any spelling, or nil.
function httpstatus.from_name(name)
    return some(library.httpstatus_from_name_n(name, #name))
end

-- The preferred meaning of the code in a status line, or nil.
function httpstatus.from_line(line)
    return some(library.httpstatus_from_code(library.httpstatus_parse(line, #line)))
end

-- The registered status that a recipient treats a code as, known or not; never nil.
function httpstatus.treat_as(code)
    return library.httpstatus_treat_as(int(code))
end

-- The traits of a received code, known or not, as those of a status.
function httpstatus.code_traits(code)
    return trait_list(library.httpstatus_code_traits(int(code)))
end

-- for status in httpstatus.statuses() do: all meanings, by code and then preferred meaning first.
function httpstatus.statuses()
    local index = -1
    return function()
        index = index + 1
        return some(library.httpstatus_at(index))
    end
end

-- for status in httpstatus.meanings(420) do: all meanings of a code, the preferred one first.
function httpstatus.meanings(code)
    local status = library.httpstatus_from_code(int(code))
    return function()
        local this = some(status)
        status = library.httpstatus_next_meaning(status)
        return this
    end
end

-- The phrase of a code's preferred meaning, or nil.
function httpstatus.reason(code)
    return text(library.httpstatus_reason(int(code)))
end

-- 1 to 5, or nil outside 100 to 599.
function httpstatus.class(code)
    return some_code(library.httpstatus_class(int(code)))
end

-- 'Client Error' for 4, or nil.
function httpstatus.class_name(class)
    return text(library.httpstatus_class_name(int(class)))
end

-- The code in a status line, or nil.
function httpstatus.parse(line)
    return some_code(library.httpstatus_parse(line, #line))
end

-- A status line without CR LF; nil and why if a phrase or version would break it, or the code is not 100 to 999.
function httpstatus.format(code, phrase, version)
    code, phrase, version = int(code), c_string(phrase), c_string(version or 'HTTP/1.1')
    local length = library.httpstatus_format(nil, 0, version, code, phrase)
    if length < 0 then
        return nil, 'no status line can hold that'
    end
    local line = ffi.new('char[?]', length + 1)
    library.httpstatus_format(line, length + 1, version, code, phrase)
    return ffi.string(line, length)
end

return httpstatus
