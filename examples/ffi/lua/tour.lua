-- tour.lua - what every language here does, in Lua (LuaJIT). SPDX-License-Identifier: MIT
local found, httpstatus = pcall(require, 'httpstatus')
if not found then
    io.stderr:write(httpstatus, '\n')
    os.exit(1)
end

local function answer(question, value)
    print(question .. ': ' .. (value or 'none'))
end

local function line_of(status)
    return status and status.line
end

local function phrase_of(status)
    return status and status.phrase
end

local function answers()
    local not_found = httpstatus.from_code(404)
    for _, code in ipairs { 404, 471, -1 } do
        answer('code ' .. code, httpstatus.reason(code))
    end
    for _, name in ipairs { 'Payload Too Large', 'No Such Status' } do
        answer('name ' .. name, line_of(httpstatus.from_name(name)))
    end
    for _, line in ipairs { 'HTTP/1.1 522', 'HTTP/1.1 5222' } do
        answer('line ' .. line, line_of(httpstatus.from_line(line .. ' \r\n')))
    end
    for _, code in ipairs { 499, 404 } do
        answer('nginx ' .. code, phrase_of(httpstatus.from_owner('nginx', code)))
    end
    local meanings = {}
    for status in httpstatus.meanings(420) do
        table.insert(meanings, ('%s (%s)'):format(status.phrase, status.owner))
    end
    answer('meanings of 420', table.concat(meanings, ', '))
    for _, code in ipairs { 206, 401 } do
        for _, field in ipairs(httpstatus.from_code(code).fields) do
            answer('field of ' .. code, table.concat({ field.name, field.level, field.condition }, ' '))
        end
    end
    for _, trait in ipairs { 'cacheable', 'redirect' } do
        answer('404 ' .. trait, not_found:has(trait) and 'yes' or 'no')
    end
    for _, code in ipairs { 199, 299, 520, 999 } do
        local traits = httpstatus.code_traits(code)
        answer(code .. ' is treated as', httpstatus.treat_as(code).line)
        answer('traits of a received ' .. code, traits[1] and table.concat(traits, ','))
    end
    for _, code in ipairs { 413, 520 } do
        local status = httpstatus.from_code(code)
        answer(code .. ' for a server', status:advice 'server')
        answer(code .. ' for a client', status:advice 'client')
        answer(code .. ' for an operator', status:advice 'operator')
    end
    for _, status in ipairs(httpstatus.from_code(401).related) do
        answer('related to 401', status.line)
    end
    answer('format 404', httpstatus.format(404) or 'refused')
    answer([[format 404 Not\r\nFound]], httpstatus.format(404, 'Not\r\nFound') or 'refused')
end

local function walk()
    for status in httpstatus.statuses() do
        local columns = { status.code, status.name, status.phrase, status.owner, table.concat(status.traits, ',') }
        print(table.concat(columns, '\t'))
    end
end

local function cost(calls)
    local start, lengths = os.clock(), 0
    for _ = 1, calls do lengths = lengths + #httpstatus.reason(404) end -- or the calls would be left out
    assert(lengths == calls * #'Not Found')
    print(('%.0f'):format((os.clock() - start) * 1e9))
end

if arg[1] == 'cost' then
    cost(tonumber(arg[2]))
else
    answers()
    walk()
end
