// What a status survives, in C#; ../robust.txt is what this prints. SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;
using System.Threading;
using HttpStatus;

static class Robust
{
    private static readonly Status[] all = Status.All.ToArray();

    private static string AllOr(int good) => good == all.Length ? "all" : good.ToString();

    private static int EqualTo(Status[] others) =>
        all.Zip(others, (status, other) => status.Equals(other) && status.Phrase == other.Phrase
                                           && status.Traits.SequenceEqual(other.Traits)).Count(equal => equal);

    private static int FoundInMap()
    {
        var map = all.ToDictionary(status => status, status => status.Owner);
        return all.Count(status => map[Status.FromOwner(status.Owner, status.Code)] == status.Owner);
    }

    // As a program that loads plug-ins does: the same file, other types.
    private static int LoadedTwice()
    {
        var again = Assembly.Load(File.ReadAllBytes(typeof(Status).Assembly.Location)).GetType("HttpStatus.Status");
        var others = ((IEnumerable<object>)again.GetProperty("All").GetValue(null)).ToArray();
        return all.Zip(others, (status, other) => !(other is Status) && other.ToString() == status.ToString()).Count(same => same);
    }

    // No constructor runs here; there is no public one.
    private static string MadeWrongly() => ((Status)FormatterServices.GetUninitializedObject(typeof(Status))).Phrase ?? "no phrase";

    private static int FourThreads()
    {
        var good = new int[4];
        var threads = good.Select((_, i) => new Thread(() => good[i] = FoundInMap())).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();
        return good.Sum() / 4;
    }

    private static void Main(string[] arguments)
    {
        if (arguments.Length == 1) {
            using (var output = Console.OpenStandardOutput())
                new BinaryFormatter().Serialize(output, all);
            return;
        }
        Status[] others;
        using (var input = Console.OpenStandardInput())
            others = (Status[])new BinaryFormatter().Deserialize(input);
        Console.WriteLine($"read by another process: {AllOr(EqualTo(others))}");
        Console.WriteLine($"printed: {Status.FromCode(404)}");
        Console.WriteLine($"found in a map: {AllOr(FoundInMap())}");
        Console.WriteLine($"loaded twice: {AllOr(LoadedTwice())}");
        Console.WriteLine($"made wrongly: {MadeWrongly()}");
        Console.WriteLine($"class 4: {Status.ClassName(Status.ClassOf(404).Value)}");
        Console.WriteLine($"class 404: {Status.ClassName(404) ?? "none"}");
        Console.WriteLine($"four threads: {AllOr(FourThreads())}");
    }
}
