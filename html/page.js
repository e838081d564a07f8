// page.js - shows what search.js finds, and one status at a time. SPDX-License-Identifier: MIT
"use strict";

const byId = id => document.getElementById(id);
const TITLE = "HTTP status codes";
const FILTERS = { class: status => String(status.statusClass), owner: status => status.owner, trait: status => status.traits };

const isNarrow = matchMedia("(max-width: 55.99rem)");

let index;
let opened = null;

function make(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
}

// ---- Results ----

function linkTo(status) {
    const link = make("a", `${status.code} ${status.phrase}`);
    link.href = `#${status.article.id}`;
    return link;
}

function rowOf(status) {
    const row = make("li", "");
    const link = make("a", ` ${status.phrase}`);
    row.className = `c${status.statusClass}`;
    link.href = `#${status.article.id}`;
    link.prepend(make("b", status.code));
    if (!status.isRegistered) link.append(" ", make("small", status.owner));
    row.append(link);
    return row;
}

function isLetThrough(status) {
    return Object.entries(FILTERS).every(([id, valueOf]) => !byId(id).value || [valueOf(status)].flat().includes(byId(id).value));
}

// What to say where nothing was found (RFC 9110, Section 15).
function explainNothing(question) {
    const code = /^\s*([1-5])\d\d\s*$/.exec(question);
    return code ? `No known status. A client treats it as ${code[1]}00.` : "No status matches.";
}

function showResults() {
    const question = byId("question").value;
    const found = find(index, question).filter(isLetThrough);
    byId("list").replaceChildren(...found.map(status => status.row));
    byId("list").parentElement.scrollTop = 0;
    byId("found").textContent = found.length ? `${found.length} of ${index.statuses.length} meanings` : explainNothing(question);
    document.body.classList.toggle("asked", isAsked());
}

// On paper, if no status is open: all that was found.
function markFound() {
    for (const status of index.statuses) status.article.classList.toggle("found", status.row.isConnected);
}

// ---- The address: it has the question and the filters, then the status ----

const PARTS = ["question", ...Object.keys(FILTERS)];
const isAsked = () => PARTS.some(id => byId(id).value);

function addressOfQuestion() {
    const parts = new URLSearchParams(PARTS.filter(id => byId(id).value).map(id => [id, byId(id).value]));
    return location.pathname + (isAsked() ? "?" + parts : "");
}

// Returns whether the page showed another question.
function readQuestion() {
    const parts = new URLSearchParams(location.search);
    const changed = PARTS.filter(id => byId(id).value !== (parts.get(id) || ""));
    for (const id of changed) byId(id).value = parts.get(id) || "";
    return changed.length > 0;
}

// Where there is no room for both, the list takes the place of the status.
function answer() {
    if (isNarrow.matches) open(null);
    showResults();
    history.replaceState(null, "", addressOfQuestion() + (opened ? location.hash : ""));
}

// ---- One status ----

function statusAt(hash) {
    const target = byId(decodeURIComponent(hash.slice(1)));
    const article = target && target.closest("article");
    return index.statuses.find(status => status.article === article) || null;
}

function open(status) {
    if (opened) {
        opened.article.classList.remove("open");
        opened.row.firstChild.removeAttribute("aria-current");
    }
    opened = status;
    document.body.classList.remove("about");
    document.body.classList.toggle("reading", Boolean(status));
    document.title = status ? `${status.code} ${status.phrase} - ${TITLE}` : TITLE;
    if (!status) return;
    if (!status.isComplete) complete(status);
    status.isComplete = true;
    status.article.classList.add("open");
    status.row.firstChild.setAttribute("aria-current", "true");
    status.row.scrollIntoView({ block: "nearest" });
    byId("main").scrollTop = 0;
    scrollTo(0, 0);
}

// Moves there, so that a screen reader begins to read and keys scroll.
function moveTo(element) {
    if (!element.matches("a, input, select, button, main")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
}

function followAddress() {
    const status = statusAt(location.hash);
    const target = byId(location.hash.slice(1));
    if (readQuestion()) showResults();
    open(status);
    document.body.classList.toggle("about", Boolean(target && target.closest("#about")));
    if (status) moveTo(status.article.querySelector("h3"));
    else if (target) target.scrollIntoView();
}

function close() {
    const { row } = opened || { row: null };
    if (location.hash) history.pushState(null, "", addressOfQuestion());
    open(null);
    moveTo(row && row.isConnected ? row.firstChild : byId("question"));
}

// ---- What a status shows only when it is open ----

function complete(status) {
    const terms = termsOf(status.article.querySelector("dl"));
    if (terms.Constants) showConstants(terms.Constants[0]);
    if (terms["Also means"]) showOthers(status, terms["Also means"]);
    if (!terms["On the wire"] && !status.isRegistered && !status.traits.includes("unsent"))
        showExchange(status, terms.Reference[0].previousElementSibling);
}

// All other meanings of the code; the page alone has them only at the preferred one.
function showOthers(status, elements) {
    const others = index.statuses.filter(other => other.code === status.code && other !== status);
    for (const other of others) {
        const element = make("dd", "");
        element.append(linkTo(other), `, ${other.owner}`);
        elements[0].before(element);
    }
    elements.forEach(element => element.remove());
}

// Of a status that nothing more is known of than its status line.
function showExchange(status, place) {
    const element = make("dd", "");
    element.append(
        make("pre", `GET / HTTP/1.1\nHost: example.org\n\nHTTP/1.1 ${status.code} ${status.phrase}\nContent-Length: 0\n`),
    );
    place.before(make("dt", "On the wire"), element);
}

function copy(text, button) {
    const done = () => {
        button.textContent = "Copied";
        setTimeout(() => {
            button.textContent = "Copy";
        }, 2000);
    };
    const select = () => getSelection().selectAllChildren(button.previousElementSibling); // for the reader to copy
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(done, select);
    else select();
}

function constantItem(line, languages) {
    const item = make("li", "");
    const [key] = line.split(" ", 1);
    const constant = make("code", line.slice(key.length + 1));
    const button = make("button", "Copy");
    button.type = "button";
    button.setAttribute("aria-label", `Copy ${constant.textContent}`);
    button.addEventListener("click", () => copy(constant.textContent, button));
    item.append(make("span", languages.get(key)), constant, button);
    return item;
}

// A list with buttons in place of lines of text.
function showConstants(place) {
    const languages = new Map(
        Array.from(document.querySelectorAll("#languages dt"), term => [textOf(term), textOf(term.nextElementSibling)]),
    );
    const list = make("ul", "");
    list.className = "constants";
    list.append(
        ...textOf(place)
            .split("\n")
            .map(line => constantItem(line, languages)),
    );
    place.replaceChildren(list);
}

// ---- Keys ----

const rowAt = (element, step) => element && element.parentElement[step];

function moveInList(event) {
    const rows = byId("list").children;
    const row = document.activeElement.closest("#list > li");
    const isInSearch = document.activeElement === byId("question");
    const next = {
        ArrowDown: isInSearch ? rows[0] : rowAt(document.activeElement, "nextElementSibling"),
        ArrowUp: row === rows[0] ? byId("question") : rowAt(document.activeElement, "previousElementSibling"),
        Home: rows[0],
        End: rows[rows.length - 1],
    }[event.key];
    if (!next || !(row || (isInSearch && event.key === "ArrowDown"))) return;
    event.preventDefault();
    (next.firstElementChild || next).focus();
}

function goBack() {
    const question = byId("question");
    if (document.activeElement.closest("#list")) question.focus();
    else if (document.activeElement.closest("header")) {
        if (!isAsked()) return;
        for (const id of PARTS) byId(id).value = "";
        question.focus();
        answer();
    } else close();
}

function onKey(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key === "Escape") goBack();
    else if (event.key === "/" && !document.activeElement.matches("input, select")) {
        event.preventDefault();
        byId("question").select();
        byId("question").focus();
    } else moveInList(event);
}

// ---- The beginning ----

function fillTraits() {
    for (const term of document.querySelectorAll("#traits dt")) byId("trait").append(new Option(textOf(term)));
}

function start() {
    index = readIndex();
    for (const status of index.statuses) status.row = rowOf(status);
    fillTraits();
    const form = document.querySelector("form");
    form.addEventListener("input", answer);
    form.addEventListener("submit", event => {
        event.preventDefault();
        byId("list").querySelector("a")?.click();
    });
    document.addEventListener("keydown", onKey);
    addEventListener("hashchange", followAddress);
    addEventListener("beforeprint", markFound);
    showResults();
    followAddress();
}

// At once, so that the page never shows itself without the class first.
document.documentElement.className = "js";
document.addEventListener("DOMContentLoaded", start);
