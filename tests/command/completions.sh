#!/bin/sh
# What each shell completes, by that shell itself. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"

# The completions are where an installation has them, and the command is in the path.
bash_folder=$work/share/bash-completion/completions
zsh_folder=$work/share/zsh/site-functions
fish_folder=$work/share/fish/vendor_completions.d
mkdir -p "$bash_folder" "$zsh_folder" "$fish_folder" "$work/home"
cp "$top/tool/completions/httpstatus" "$bash_folder"
cp "$top/tool/completions/_httpstatus" "$zsh_folder"
cp "$top/tool/completions/httpstatus.fish" "$fish_folder"
PATH=$PWD:$PATH
HOME=$work/home
export PATH HOME
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME

# What has to be completed.
./httpstatus --field=code >"$work/codes"
./httpstatus --all --field=name | tr 'A-Z_' 'a-z-' | sort -u >"$work/names"
./httpstatus --all --field=owner,users | tr ';\t' '\n\n' | sed 's/^ //' | sed '/^$/d' |
    tr 'A-Z' 'a-z' | tr -cs 'a-z0-9.\n' '-' | sort -u >"$work/owners"
./httpstatus --help | grep -o -- '^ .*--[a-z-]*' | grep -o -- '--[a-z-]*' | sort -u >"$work/options"
./httpstatus --help | sed -n 's/^  \(-[a-zA-Z]\), .*/\1/p' >"$work/letters"
sort -u "$work/codes" "$work/names" "$work/owners" - >"$work/questions" <<END
1xx
2xx
3xx
4xx
5xx
END
while IFS= read -r question; do
    ./httpstatus --quiet "$question" || fail "the command does not know '$question'"
done <"$work/questions"

# with SHELL: whether it is there
with() {
    command -v "$1" >/dev/null 2>&1 || { leave_out "$1"; return 1; }
}

# completes SHELL LINE EXPECTED: the candidates, one per line
completes() {
    is "$1: '$2'" "$("complete_in_$1" "$2" | sort -u)" "$3"
}

# By the loader of bash-completion; the words are split as readline does.
cat >"$work/complete.bash" <<'END'
. /usr/share/bash-completion/bash_completion
_completion_loader httpstatus
function=$(complete -p httpstatus | sed 's/.* -F \([^ ]*\).*/\1/')
COMP_LINE=$1
COMP_POINT=${#COMP_LINE}
mapfile -t COMP_WORDS < <(sed 's/=/\n=\n/g; s/ /\n/g' <<<"$COMP_LINE" | sed '${/./!b}; /^$/d')
[[ $COMP_LINE != *" " ]] || COMP_WORDS+=("")
[[ $COMP_LINE != *= || ${COMP_WORDS[-1]} == = ]] || COMP_WORDS=("${COMP_WORDS[@]:0:${#COMP_WORDS[@]}-1}")
COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
"$function" httpstatus "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
[ ${#COMPREPLY[@]} = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
END
complete_in_bash() {
    XDG_DATA_DIRS=$work/share bash "$work/complete.bash" "$1"
}

complete_in_fish() {
    XDG_DATA_DIRS=$work/share fish --no-config -c "set fish_complete_path $fish_folder; complete -C '$1'" | cut -f 1 | sed '/=$/d'
}

# An interactive zsh in a pseudo-terminal, in which one key notes all matches in place of showing them, and another that they are
# all there.
mkdir "$work/zsh"
cat >"$work/zsh/.zshrc" <<'END'
PS1=
fpath=($FOLDER/share/zsh/site-functions $fpath)
autoload -Uz compinit
compinit -u -D
bindkey -e
cd $FOLDER
compadd() {
    local -a found
    if [[ " $* " != *" -"[ODA]" "* ]]; then
        builtin compadd -O found "$@"
        print -rl -- $found >>$FOLDER/matches
    fi
    builtin compadd "$@"
}
note() { _main_complete; compstate[insert]= compstate[list]= }
ready() { : >$FOLDER/ready }
zle -C note complete-word note
zle -N ready
bindkey '^T' note
bindkey '^O' ready
: >$FOLDER/started
END
cat >"$work/complete.zsh" <<'END'
zmodload zsh/zpty
wait_for() {
    repeat 1200; do
        [[ -e $FOLDER/$1 ]] && return
        zpty -r -t inner >/dev/null
        sleep 0.05
    done
    print -u2 "zsh is not $1"
    exit 1
}
zpty -b inner zsh -i || exit 1
wait_for started
zpty -n -w inner "$1"$'\C-T\C-O'
wait_for ready
zpty -d inner
END
complete_in_zsh() {
    rm -f "$work/started" "$work/ready"
    : >"$work/matches"
    FOLDER=$work ZDOTDIR=$work/zsh TERM=xterm zsh -f "$work/complete.zsh" "$1" && sed '/^$/d' "$work/matches"
}

for shell in bash zsh fish; do
    with "$shell" || continue
    if [ "$shell" = bash ] && [ ! -f /usr/share/bash-completion/bash_completion ]; then
        leave_out bash-completion
        continue
    fi
    completes $shell "httpstatus " "$(cat "$work/questions")"
    completes $shell "httpstatus 42" "$(grep '^42' "$work/codes")"
    completes $shell "httpstatus 404 not-f" "not-found"
    completes $shell "httpstatus 404 clou" "$(grep '^clou' "$work/questions")"
    completes $shell "httpstatus --an" "--annotate"
    # fish completes the option with its value, the others the value.
    case $shell in fish) color=--color= field=--field= ;; *) color='' field='' ;; esac
    completes $shell "httpstatus --color=a" "${color}always
${color}auto"
    completes $shell "httpstatus --field=ph" "${field}phrase"
    completes $shell "httpstatus -f own" owner
    case $shell in fish) in=--in= ;; *) in='' ;; esac
    completes $shell "httpstatus --in=nest" "${in}nestjs"
    case $shell in fish) log=--log= by=--by= ;; *) log='' by='' ;; esac
    completes $shell "httpstatus --count --log=ha" "${log}haproxy
${log}har"
    completes $shell "httpstatus --count --by=o" "${by}owner"
    case $shell in zsh) files='' ;; *) files=$work/ ;; esac
    completes $shell "httpstatus --count $work/comp" "${files}complete.bash
${files}complete.zsh"
    case $shell in zsh) before='' ;; *) before=$field"phrase," ;; esac
    completes $shell "httpstatus --field=phrase,own" "${before}owner"
    if [ $shell = bash ]; then
        completes $shell "httpstatus -" "$(sort -u "$work/options" "$work/letters")"
    else
        completes $shell "httpstatus --" "$(cat "$work/options")"
    fi
    completes $shell "httpstatus nonsense-" ""
done
finish
