-- httpstatus.lua - libhttpstatus for LuaJIT. SPDX-License-Identifier: MIT
--
-- A status, one meaning of one code, is a table with these fields: code, name, phrase, line,
-- description, owner, reference, url; the lists aliases, users, fields; related, a list of the
-- statuses that are often confused with it; advices, a text for each role that has one; and traits,
-- a list of names in which each name is also a key: status.traits.cacheable is true or nil.
-- All are read once: the same meaning is always the same table.
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
    error(why .. '; on Debian: apt install libhttpstatus-data', 0)
end
local declared, problem = pcall(ffi.cdef, declarations:read '*a')
declarations:close()
if not declared and not problem:find 'redefine' then -- as a second load does
    error(problem, 0)
end

local loaded, library = pcall(ffi.load, 'libhttpstatus.so.1')
if not loaded then
    error(library .. '; on Debian: apt install libhttpstatus1', 0)
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
    local fits = type(number) == 'number' and number % 1 == 0 and number >= -2^31 and number < 2^31
    return fits and number or 0
end

-- A NUL would end it. In its place a line feed is refused just the same.
local function c_string(value)
    return value and value:gsub('%z', '\n') or nil
end

-- ---- Read all

-- What a function returns for 0, 1, ... until it returns NULL.
local function list(get, convert)
    local items = {}
    local item = get(0)
    while item ~= nil do
        items[#items + 1] = convert(item, #items)
        item = get(#items)
    end
    return items
end

local trait_names = list(function(bit_number)
    return library.httpstatus_trait_name(bit.lshift(1, bit_number))
end, text)

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

-- A key of a table, which a handle is not: each call makes a new one.
local function address(handle)
    return tonumber(ffi.cast('intptr_t', handle))
end

local roles = {
    server = library.HTTPSTATUS_ROLE_SERVER,
    client = library.HTTPSTATUS_ROLE_CLIENT,
    operator = library.HTTPSTATUS_ROLE_OPERATOR,
}

local Status = {}
Status.__index = Status

function Status.__tostring(status)
    return status.line
end

function Status:has(trait)
    return self.traits[trait] == true
end

function Status:advice(role)
    return self.advices[role]
end

local by_address, all, by_code = {}, {}, {}

local function items_of(handle, get, convert)
    return list(function(index) return get(handle, index) end, convert)
end

local function read_advices(handle)
    local advices = {}
    for role, number in pairs(roles) do advices[role] = text(library.httpstatus_advice(handle, number)) end
    return advices
end

local function read(handle)
    return setmetatable({
        code = library.httpstatus_code(handle),
        name = text(library.httpstatus_name(handle)),
        phrase = text(library.httpstatus_phrase(handle)),
        line = text(library.httpstatus_line(handle)),
        description = text(library.httpstatus_description(handle)),
        owner = text(library.httpstatus_owner(handle)),
        reference = text(library.httpstatus_reference(handle)),
        url = text(library.httpstatus_url(handle)),
        aliases = items_of(handle, library.httpstatus_alias, text),
        users = items_of(handle, library.httpstatus_user, text),
        traits = trait_list(library.httpstatus_traits(handle)),
        advices = read_advices(handle),
        fields = items_of(handle, library.httpstatus_field, function(name, index)
            return {
                name = text(name),
                level = text(library.httpstatus_level_name(library.httpstatus_field_level(handle, index))),
                condition = text(library.httpstatus_field_condition(handle, index)),
            }
        end),
    }, Status)
end

local function found(handle)
    return by_address[address(handle)]
end

for index = 0, library.httpstatus_count() - 1 do
    local handle = library.httpstatus_at(index)
    local status = read(handle)
    by_address[address(handle)] = status
    all[#all + 1] = status
    by_code[status.code] = by_code[status.code] or {}
    table.insert(by_code[status.code], status)
end
for index, status in ipairs(all) do
    status.related = items_of(library.httpstatus_at(index - 1), library.httpstatus_related, found)
end

-- ---- Find

local httpstatus = {}

-- The preferred meaning of a code, or nil.
function httpstatus.from_code(code)
    local meanings = by_code[code]
    return meanings and meanings[1]
end

-- What one owner, 'nginx', means by a code, or nil.
function httpstatus.from_owner(owner, code)
    return found(library.httpstatus_from_owner_n(owner, #owner, int(code)))
end

-- The meaning that has a name, a phrase or an alias, in any spelling, or nil.
function httpstatus.from_name(name)
    return found(library.httpstatus_from_name_n(name, #name))
end

-- The preferred meaning of the code in a status line, or nil.
function httpstatus.from_line(line)
    return httpstatus.from_code(library.httpstatus_parse(line, #line))
end

-- The registered status that a recipient treats a code as, known or not; never nil.
function httpstatus.treat_as(code)
    return found(library.httpstatus_treat_as(int(code)))
end

-- The traits of a received code, known or not, as those of a status.
function httpstatus.code_traits(code)
    return trait_list(library.httpstatus_code_traits(int(code)))
end

local function each(statuses)
    local index = 0
    return function()
        index = index + 1
        return statuses[index]
    end
end

-- for status in httpstatus.statuses() do: all meanings, by code and then preferred meaning first.
function httpstatus.statuses()
    return each(all)
end

-- for status in httpstatus.meanings(420) do: all meanings of a code, the preferred one first.
function httpstatus.meanings(code)
    return each(by_code[code] or {})
end

-- The phrase of a code's preferred meaning, or nil.
function httpstatus.reason(code)
    local meanings = by_code[code]
    return meanings and meanings[1].phrase
end

-- 1 to 5, or nil outside 100 to 599.
function httpstatus.class_of(code)
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
