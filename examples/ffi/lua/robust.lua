-- robust.lua - what a status survives, in Lua (LuaJIT); ../robust.txt is what it prints. SPDX-License-Identifier: MIT
local ffi = require 'ffi'
local httpstatus = require 'httpstatus'

local function list(statuses)
    local all = {}
    for status in statuses do all[#all + 1] = status end
    return all
end

local all = list(httpstatus.statuses())

local function all_or(good)
    return good == #all and 'all' or good
end

local function count(holds)
    local good = 0
    for index, status in ipairs(all) do
        if holds(status, index) then good = good + 1 end
    end
    return good
end

-- As Lua writes data: a table that dofile() reads.
local function write()
    print 'return {'
    for _, status in ipairs(all) do
        print(('{ code = %d, owner = %q, line = %q, traits = %q },'):format(status.code, status.owner, status.line,
            table.concat(status.traits, ',')))
    end
    print '}'
end

local function read_all()
    local others = dofile()
    return count(function(status, index)
        local other = others[index]
        return httpstatus.from_owner(other.owner, other.code) == status and other.line == tostring(status)
            and other.traits == table.concat(status.traits, ',')
    end)
end

local function found_in_map()
    local map = {}
    for _, status in ipairs(all) do map[status] = status.owner end
    return count(function(status)
        return map[httpstatus.from_owner(status.owner, status.code)] == status.owner
    end)
end

local function loaded_twice()
    package.loaded.httpstatus = nil
    local again = list(require 'httpstatus'.statuses())
    return count(function(status, index) return again[index] ~= status and again[index].line == status.line end)
end

local function made_wrongly()
    local made, phrase = pcall(function() return ffi.cast('const struct httpstatus *', 404).phrase end)
    return made and phrase or 'no phrase'
end

-- Each thread has a Lua of its own, which loads the binding and leaves how many meanings it finds by their owners.
local in_thread = [[
    local ffi = require 'ffi'
    local httpstatus = require 'httpstatus'
    local function work(good)
        for status in httpstatus.statuses() do
            if httpstatus.from_owner(status.owner, status.code) == status then
                ffi.cast('int *', good)[0] = ffi.cast('int *', good)[0] + 1
            end
        end
        return nil
    end
    work_in_c = ffi.cast('void *(*)(void *)', work) -- global, to stay
    return tonumber(ffi.cast('intptr_t', work_in_c))
]]

ffi.cdef [[
    typedef struct lua_State lua_State;
    lua_State *luaL_newstate(void);
    void luaL_openlibs(lua_State *);
    int luaL_loadstring(lua_State *, const char *);
    int lua_pcall(lua_State *, int, int, int);
    double lua_tonumber(lua_State *, int);
    int pthread_create(unsigned long *, const void *, void *(*)(void *), void *);
    int pthread_join(unsigned long, void **);
]]

local function start(thread, good)
    local state = ffi.C.luaL_newstate()
    ffi.C.luaL_openlibs(state)
    assert(ffi.C.luaL_loadstring(state, in_thread) == 0)
    assert(ffi.C.lua_pcall(state, 0, 1, 0) == 0)
    local work = ffi.cast('void *(*)(void *)', ffi.cast('intptr_t', ffi.C.lua_tonumber(state, -1)))
    ffi.C.pthread_create(thread, nil, work, good)
end

local function four_threads()
    local threads, good = ffi.new 'unsigned long[4]', ffi.new 'int[4]'
    for i = 0, 3 do start(threads + i, good + i) end
    for i = 0, 3 do ffi.C.pthread_join(threads[i], nil) end
    return (good[0] + good[1] + good[2] + good[3]) / 4
end

if arg[1] == 'write' then
    write()
else
    print('read by another process: ' .. all_or(read_all()))
    print('printed: ' .. tostring(httpstatus.from_code(404)))
    print('found in a map: ' .. all_or(found_in_map()))
    print('loaded twice: ' .. all_or(loaded_twice()))
    print('made wrongly: ' .. made_wrongly())
    print('class 4: ' .. httpstatus.class_name(httpstatus.class_of(404)))
    print('class 404: ' .. (httpstatus.class_name(404) or 'none'))
    print('four threads: ' .. all_or(four_threads()))
end
