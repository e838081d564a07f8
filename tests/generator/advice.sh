#!/bin/sh
# No advice contradicts what the traits and fields of its status say, and related statuses name each other. SPDX-License-Identifier: MIT
. "${srcdir:-.}/tests/common.sh"
need jq

# One line per fault: the code, the owner, the rule. A sentence is what ends in a full stop before a capital letter.
cat >"$work/rules.jq" <<'EOT'
def advice: [.server, .client, .operator] | map(select(.));
def sentences: gsub("(?<=[a-z0-9)])[.:;] "; "\n") | split("\n");
def trait($name): .traits | index($name) | . != null;
def says($pattern): any(advice[]; test($pattern));
def repeats: select(test("^(Repeat|Retry|Try again|Send .* again)\\b|\\b(then|and) repeat\\b"));

. as $registry
| (.statuses | map(select(.preferred) | { key: "\(.code)", value: .related }) | from_entries) as $related
| .statuses[]
| . as $status
| [ (advice[] | select(length > 300) | "longer than 300 characters"),
    (advice[] | select(test("^[^a-z].*[.]$") | not) | "is not made of whole sentences"),
    (advice[] | select(test("[^ -~]|  | ,|[(] | [)]")) | "has odd characters or spaces"),
    (if trait("cacheable") and says("not (be )?(cached|stored?)|[Nn]ever (cache|store)") then "forbids caching what is cacheable" else empty end),
    (if trait("unstorable") and says("\\b(may|can) (be )?(cached?|stored?)\\b") then "permits storing what is unstorable" else empty end),
    (if trait("transient") and says("[Dd]o not (repeat|retry|try again)\\b(?! (automatically|what))") then "forbids repeating what is transient" else empty end),
    (if trait("transient") then .client // "" | select(test("[Rr]epeat the request")) | select(test("idempotent|safe|a few times|second answer|SDKs do|not before|Wait|wait|less|fewer") | not)
        | "repeats without a word on idempotent methods" else empty end),
    (if trait("transient") then empty else .client // "" | sentences[] | repeats
        | select(test("\\b(if|once|when|after|until|unless|with|without|on|in|by|whatever|instead|as|only|from|later|it)\\b") | not)
        | "repeats without a condition" end),
    (if trait("empty") and says("[Rr]ead the content|content of (the|this) response") then "reads content that is not there" else empty end),
    (if trait("redirect") and says("[Dd]o not follow") then "forbids following a redirect" else empty end),
    (if trait("permanent") and (.server // "" | test("^Send it [^.]*for now")) then "is temporary and permanent" else empty end),
    (if (trait("unsent") or trait("obsolete") or trait("reserved")) and (.server // "" | test("^Send it ")) then "has something sent that nobody should send" else empty end),
    (.fields[] | select(.level == "MUST NOT" and .condition == null) | .name as $name
        | select(any($status | advice[]; test("\\b([Ss]end|[Aa]dd) " + $name + "\\b"))) | "sends " + $name + ", which must not be sent"),
    (.related[] as $code | select(.preferred) | select($related["\($code)"] | index($status.code) | not) | "is related to \($code), which does not point back"),
    (if advice == [] then "has no advice" else empty end)
  ]
| .[] | "\($status.code) \($status.owner): \(.)"
EOT
faults() {
    jq -r "$1" registry/registry.json | jq -r -f "$work/rules.jq"
}
is "faults of the advice" "$(faults .)" ""

# Each rule finds a fault that is put in. spoil RULE CODE CHANGE: of the preferred meaning of the code
spoil() {
    faults "(.statuses[] | select(.code == $2 and .preferred)) |= ($3)" | grep -q "^$2 .*: $1" || fail "the rule '$1' finds nothing"
}
spoil "longer than 300" 404 '.client = "A" + ("a" * 300) + "."'
spoil "is not made" 404 '.client = "Check the URL"'
spoil "has odd" 404 '.client = "Check  the URL."'
spoil "forbids caching" 404 '.client = "It must not be cached."'
spoil "permits storing" 429 '.server = "It may be cached."'
spoil "forbids repeating" 503 '.client = "Do not repeat the request."'
spoil "repeats without a word" 503 '.client = "Repeat the request."'
spoil "repeats without a condition" 404 '.client = "Repeat the request."'
spoil "reads content" 204 '.client = "Read the content."'
spoil "forbids following" 301 '.client = "Do not follow it."'
spoil "is temporary" 308 '.server = "Send it if it moved for now."'
spoil "has something sent" 418 '.server = "Send it to teapots."'
spoil "sends Content-Length" 204 '.server = "Send Content-Length with it."'
spoil "is related to 402" 404 '.related += [402]'
spoil "has no advice" 404 'del(.server, .client, .operator)'
finish
