/// What a status survives, in D; ../robust.txt is what this prints. SPDX-License-Identifier: MIT
module robust;

import core.thread : Thread;
import httpstatus;
import std.algorithm : count, equal, map, sum;
import std.array : array;
import std.conv : to;
import std.range : iota, zip;
import std.stdio : readf, stdin, writefln;
import std.string : indexOf;

string allOr(size_t good) => good == all.length ? "all" : good.to!string;

string or(string text, string none) => text is null ? none : text;

/// An address never leaves its process; code and owner do.
void write()
{
    foreach (status; all)
        writefln!"%d %s"(status.code, status.owner);
}

size_t readAll()
{
    auto others = stdin.byLineCopy.map!(line => fromOwner(line[line.indexOf(' ') .. $], line[0 .. line.indexOf(' ')].to!int));
    return all.zip(others).count!(pair => pair[0] == pair[1].get);
}

size_t foundInMap()
{
    string[Status] owners;
    foreach (status; all)
        owners[status] = status.owner;
    return all.count!(status => owners.get(fromOwner(status.owner, status.code).get, null) == status.owner);
}

/// A module is in a program once; the walk can be repeated.
size_t loadedTwice() => equal(all, all.array) ? all.length : 0;

size_t fourThreads()
{
    size_t[4] good;
    auto start = (int i) => new Thread({ good[i] = foundInMap; }).start;
    foreach (thread; iota(4).map!(i => start(i)).array)
        thread.join;
    return good[].sum / 4;
}

void main(string[] arguments)
{
    if (arguments.length == 2)
        return write();
    writefln!"read by another process: %s"(readAll.allOr);
    writefln!"printed: %s"(fromCode(404).get);
    writefln!"found in a map: %s"(foundInMap.allOr);
    writefln!"loaded twice: %s"(loadedTwice.allOr);
    writefln!"made wrongly: %s"(Status.init.phrase.or("no phrase"));
    writefln!"class 4: %s"(className(classOf(404).get));
    writefln!"class 404: %s"(className(404).or("none"));
    writefln!"four threads: %s"(fourThreads.allOr);
}
