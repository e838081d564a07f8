# Completion of httpstatus for fish; all candidates are asked of the command. SPDX-License-Identifier: MIT

# What can be asked, with its explanation after a TAB, as it is typed without quotes.
function __httpstatus_questions
    httpstatus --field=code,phrase 2>/dev/null
    printf '%s\n' (seq 5)xx
    httpstatus --all --field=name,code,phrase 2>/dev/null |
        awk -F '\t' '{ gsub("_", "-", $1); print tolower($1) "\t" $2 " " $3 }'
    httpstatus --all --field=owner,users 2>/dev/null | tr ';\t' '\n\n' | sed 's/^ //' | sed '/^$/d' | sort -u |
        awk '{ owner = tolower($0); gsub(/[^a-z0-9.]+/, "-", owner); print owner "\t" $0 }'
end

# Fields after those that are there already.
function __httpstatus_fields
    set -l before (commandline -ct | string replace -r '^(--field=|-f)' '' | string match -r '.*,')
    printf "$before%s\n" (httpstatus --tsv 200 2>/dev/null | head -n 1 | string split \t)
end

function __httpstatus_ecosystems
    httpstatus --field=constants 200 2>/dev/null | string replace -ra ' [^;]*;* *' '\n' | string split '\n' | string match -r '\S+' | sort -u
end

# The command lists the formats when it is given an unknown one.
function __httpstatus_formats
    httpstatus --count --log= 2>&1 | string replace -rf '.* there are ' '' | string split ', '
end

# Whether the arguments are files.
function __httpstatus_reads_files
    __fish_contains_opt -s c count annotate
end

complete -c httpstatus -n 'not __httpstatus_reads_files' -f -a '(__httpstatus_questions)'
complete -c httpstatus -n __httpstatus_reads_files -F

# "  -f, --field=LIST   explanation" of the help.
for line in (httpstatus --help 2>/dev/null)
    set -l option (string replace -rf '^ +(?:-(\w), )?--([a-z-]+)(\S*) +(.*)' '$1\t$2\t$3\t$4' -- $line | string split \t)
    or continue
    set -l names -l $option[2]
    test -n "$option[1]"; and set names $names -s $option[1]
    switch $option[3]
        case '=NAME'
            complete -c httpstatus $names -d $option[4] -x -a '(__httpstatus_ecosystems)'
        case '=FORMAT'
            complete -c httpstatus $names -d $option[4] -x -a '(__httpstatus_formats)'
        case '=GROUP'
            complete -c httpstatus $names -d $option[4] -x -a 'code class owner'
        case '=TIME' '=KEY' '=N'
            complete -c httpstatus $names -d $option[4] -x
        case '=*'
            complete -c httpstatus $names -d $option[4] -x -a '(__httpstatus_fields)'
        case '[=*'
            complete -c httpstatus $names -d $option[4] -a 'auto always never'
        case '*'
            complete -c httpstatus $names -d $option[4]
    end
end
