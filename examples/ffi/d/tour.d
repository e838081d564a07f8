/// What ../c/tour.c does, in D. SPDX-License-Identifier: MIT
module tour;

import core.time : MonoTime;
import httpstatus;
import std.algorithm : map;
import std.array : join;
import std.conv : to;
import std.format : f = format;
import std.stdio : writefln, writeln;
import std.typecons : Nullable;

string line(Nullable!Status status) => status.isNull ? "none" : status.get.line;

string phrase(Nullable!Status status) => status.isNull ? "none" : status.get.phrase;

string orNone(string text) => text is null ? "none" : text;

string orRefused(string line) => line is null ? "refused" : line;

string yesOrNo(bool answer) => answer ? "yes" : "no";

void printFields(int code)
{
    foreach (field; fromCode(code).get.fields)
        writefln!"field of %d: %s %s%s"(code, field.name, field.level, field.condition is null ? "" : " " ~ field.condition);
}

void printTreatment(int code)
{
    const traits = codeTraits(code).join(",");

    writefln!"%d is treated as: %s"(code, treatAs(code));
    writefln!"traits of a received %d: %s"(code, traits.length ? traits : "none");
}

void printAdvice(int code)
{
    const status = fromCode(code).get;

    writefln!"%d for a server: %s"(code, orNone(status.advice("server")));
    writefln!"%d for a client: %s"(code, orNone(status.advice("client")));
    writefln!"%d for an operator: %s"(code, orNone(status.advice("operator")));
}

void printRelated(int code)
{
    foreach (status; fromCode(code).get.related)
        writefln!"related to %d: %s"(code, status);
}

void answer()
{
    const notFound = fromCode(404).get;

    writefln!"code 404: %s"(orNone(reason(404)));
    writefln!"code 471: %s"(orNone(reason(471)));
    writefln!"code -1: %s"(orNone(reason(-1)));
    writefln!"name Payload Too Large: %s"(fromName("Payload Too Large").line);
    writefln!"name No Such Status: %s"(fromName("No Such Status").line);
    writefln!"line HTTP/1.1 522: %s"(fromLine("HTTP/1.1 522 \r\n").line);
    writefln!"line HTTP/1.1 5222: %s"(fromLine("HTTP/1.1 5222 \r\n").line);
    writefln!"nginx 499: %s"(fromOwner("nginx", 499).phrase);
    writefln!"nginx 404: %s"(fromOwner("nginx", 404).phrase);
    writefln!"meanings of 420: %s"(meanings(420).map!(status => f!"%s (%s)"(status.phrase, status.owner)).join(", "));
    printFields(206);
    printFields(401);
    writefln!"404 cacheable: %s"(yesOrNo(notFound.has("cacheable")));
    writefln!"404 redirect: %s"(yesOrNo(notFound.has("redirect")));
    printTreatment(199);
    printTreatment(299);
    printTreatment(520);
    printTreatment(999);
    printAdvice(413);
    printAdvice(520);
    printRelated(401);
    writefln!"format 404: %s"(orRefused(format("HTTP/1.1", 404)));
    writefln!"format 404 Not\\r\\nFound: %s"(orRefused(format("HTTP/1.1", 404, "Not\r\nFound")));
}

void walk()
{
    foreach (status; all)
        writefln!"%d\t%s\t%s\t%s\t%s"(status.code, status.name, status.phrase, status.owner, status.traits.join(","));
}

void cost(long calls)
{
    const start = MonoTime.currTime;
    foreach (call; 0 .. calls)
        reason(404);
    writeln((MonoTime.currTime - start).total!"nsecs");
}

void main(string[] arguments)
{
    if (arguments.length == 3 && arguments[1] == "cost")
        return cost(arguments[2].to!long);
    answer();
    walk();
}
